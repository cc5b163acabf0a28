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

        return file.Get(descriptor, "FontFile3") is PdfStream compact && new CompactFont(StreamDecoder.Decode(compact, file), file.Budget) is { IsCid: false } program
            ? program.BuiltIn
            : null;
    }
}
