using System.Globalization;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>
/// Tells which encoding is meant by glyph names that only number the glyphs. Bitmap fonts of TeX have <c>/a65</c> at 65: whether in T1,
/// OT1, T2A or of symbols is told by the codes that a font uses, for they differ in where ligatures, accents and letters are. Other
/// fonts number characters as Windows does, in decimal at the code itself, or as <c>/G41</c> in hexadecimal at any.
/// </summary>
internal static class NumberedEncoding
{
    /// <summary>The encoding meant by differences, or null when their names say something; <paramref name="type3"/> where glyphs are drawings.</summary>
    public static SimpleEncoding? Of(string?[] differences, bool type3)
    {
        var used = new List<int>();
        bool decimals = true, hexadecimals = true;
        for (int code = 0; code < differences.Length && (decimals || hexadecimals); code++)
        {
            if (differences[code] is { } name and not ".notdef")
            {
                decimals &= IsNumber(name, code);
                hexadecimals &= Hexadecimal(name) >= ' ';
                used.Add(code);
            }
        }

        return used.Count == 0 ? null
            : decimals ? type3 ? OfTex(used) : SimpleEncoding.Find("WinAnsiEncoding")
            : hexadecimals ? new SimpleEncoding([.. differences.Select(name => name is null ? null : SimpleEncoding.Find("WinAnsiEncoding")!.Name(Hexadecimal(name)))])
            : null;
    }

    private static SimpleEncoding? OfTex(List<int> used) =>
        Symbols(used) ?? SimpleEncoding.Find(IsCork(used) ? IsCyrillic(used) ? "T2A" : "T1" : "OT1");

    /// <summary>A font without letters and digits is one of symbols when it has no others.</summary>
    private static SimpleEncoding? Symbols(List<int> used)
    {
        if (used.Exists(code => code < 128 && char.IsAsciiLetterOrDigit((char)code)))
        {
            return null;
        }

        SimpleEncoding? symbols = SimpleEncoding.Find(used[0] < 128 ? "OMS" : "TS1");
        return used.TrueForAll(code => symbols?.Name(code) is not null) ? symbols : null;
    }

    /// <summary>
    /// OT1 ends at 127. Without codes beyond it T1 shows by its ligatures at 27 to 31, which are rare letters in OT1, or its dashes at 21
    /// and 22, which are rare accents; but not beside the ligatures, accents and letters of OT1.
    /// </summary>
    private static bool IsCork(List<int> used) =>
        used[^1] > 127
        || (used.Exists(code => code is (>= 27 and <= 31) or 21 or 22) && !used.Exists(code => code is (>= 11 and <= 15) or (>= 18 and <= 20) or (>= 24 and <= 26)));

    private static bool IsCyrillic(List<int> used) =>
        used.Count(code => code >= 0xE0) is var cyrillic and > 3 && cyrillic > used.Count(code => code is >= 'a' and <= 'z');

    private static bool IsNumber(string name, int code)
    {
        ReadOnlySpan<char> digits = name.AsSpan().TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");
        return digits.Length < name.Length && name.Length - digits.Length <= 2
            && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number == code;
    }

    /// <summary>The number of a name such as <c>G41</c>, or -1.</summary>
    private static int Hexadecimal(string name) =>
        name is ['G', _, _] && int.TryParse(name.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int number) ? number : -1;
}
