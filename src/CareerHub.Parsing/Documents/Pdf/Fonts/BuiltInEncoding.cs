using System.Globalization;
using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Fonts.Programs;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>The encoding that a font has of itself, where its dictionary names none (section 9.6.6).</summary>
internal static class BuiltInEncoding
{
    /// <summary>The encoding of the embedded program, else what the font's name and kind imply.</summary>
    public static SimpleEncoding Of(PdfDictionary font, FontStyle style, PdfFile file) =>
        FromProgram(file.Dictionary(font, "FontDescriptor"), file)
        ?? (style.Name.StartsWith("Symbol", StringComparison.Ordinal) ? SimpleEncoding.Find("Symbol")!
            : style.Name.Contains("Dingbats", StringComparison.Ordinal) ? SimpleEncoding.Find("ZapfDingbats")!
            : file.Name(font, "Subtype") == "TrueType" ? SimpleEncoding.Find("WinAnsiEncoding")!
            : SimpleEncoding.Standard);

    private static SimpleEncoding? FromProgram(PdfDictionary descriptor, PdfFile file)
    {
        if (file.Get(descriptor, "FontFile") is PdfStream type1)
        {
            return Type1Encoding.Read(StreamDecoder.Decode(type1, file), file.Budget);
        }

        return file.Get(descriptor, "FontFile3") is PdfStream compact && new CompactFont(StreamDecoder.Decode(compact, file)) is { IsCid: false } program
            ? program.BuiltIn
            : null;
    }

    /// <summary>
    /// The TeX encoding meant by differences that only number the glyphs, such as <c>/a65</c> at 65 in bitmap fonts: T1 or OT1, told
    /// by where its ligatures and accented letters are. Null when the names say something.
    /// </summary>
    public static SimpleEncoding? Numbered(string?[] differences)
    {
        int all = 0, numbered = 0;
        bool cork = false;
        for (int code = 0; code < differences.Length; code++)
        {
            if (differences[code] is { } name and not ".notdef")
            {
                all++;
                numbered += IsNumber(name, code) ? 1 : 0;
                cork |= code is >= 128 or (>= 27 and <= 31);
            }
        }

        return all > 0 && numbered == all ? SimpleEncoding.Find(cork ? "T1" : "OT1") : null;
    }

    private static bool IsNumber(string name, int code)
    {
        ReadOnlySpan<char> digits = name.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return digits.Length < name.Length && name.Length - digits.Length <= 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number == code;
    }
}
