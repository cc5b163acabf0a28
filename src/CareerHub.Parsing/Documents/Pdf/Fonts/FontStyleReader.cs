using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>Reads a font's look from its name and its descriptor (section 9.8).</summary>
internal static class FontStyleReader
{
    private const int ItalicFlag = 1 << 6, ForceBoldFlag = 1 << 18;

    /// <summary>Longer names are none (PDF 1.7, Annex C), and many fonts may share one of a megabyte.</summary>
    private const int MostOfName = 127;

    private const double DefaultAscent = 0.95, DefaultDescent = -0.35;

    /// <summary>The box of a Type 3 font often holds only the glyphs that are used, such as lower-case letters.</summary>
    private const double LeastAscent = 0.8, LeastDescent = -0.2;

    private static readonly string[] s_programs = ["FontFile", "FontFile2", "FontFile3"];
    private static readonly string[] s_bold = ["bold", "black", "heavy", "semibold", "demi"];
    private static readonly string[] s_italic = ["italic", "oblique", "slanted"];

    /// <summary>Reads the style of a font dictionary (the descendant of a composite font).</summary>
    public static FontStyle Read(PdfDictionary font, PdfFile file)
    {
        PdfDictionary descriptor = file.Dictionary(font, "FontDescriptor");
        string name = WithoutTag(file.Name(font, "BaseFont") ?? file.Name(descriptor, "FontName") ?? "");
        int flags = (int)Math.Clamp(file.Number(descriptor, "Flags"), 0, int.MaxValue);
        bool bold = (flags & ForceBoldFlag) != 0 || file.Number(descriptor, "FontWeight") >= 600 || Array.Exists(s_bold, Contains) || IsTexBold(name);
        bool italic = (flags & ItalicFlag) != 0 || file.Number(descriptor, "ItalicAngle") != 0 || Array.Exists(s_italic, Contains) || IsTexItalic(name);
        (double ascent, double descent) = Heights(font, descriptor, name, file);
        return new FontStyle(name, bold, italic, ascent is > 0 and < 3 ? ascent : DefaultAscent, descent is < 0 and > -3 ? descent : DefaultDescent);

        bool Contains(string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>The ascent and descent of the descriptor; of a Type 3 font those of its box, of a standard font that is not embedded its own.</summary>
    private static (double Ascent, double Descent) Heights(PdfDictionary font, PdfDictionary descriptor, string name, PdfFile file)
    {
        string? subtype = file.Name(font, "Subtype");
        if (subtype == "Type3")
        {
            return file.Numbers(font, "FontBBox", 4) is [_, var bottom, _, var top] && file.Numbers(font, "FontMatrix", 6) is [_, _, _, var scale, ..]
                ? (Math.Max(LeastAscent, Math.Max(top * scale, bottom * scale)), Math.Min(LeastDescent, Math.Min(top * scale, bottom * scale)))
                : (DefaultAscent, DefaultDescent);
        }

        bool embedded = Array.Exists(s_programs, key => file.Get(descriptor, key) is PdfStream);
        return subtype is "Type1" or "TrueType" or "MMType1" && !embedded && StandardHeights.Of(name) is { } standard ? standard
            : (Math.Abs(file.Number(descriptor, "Ascent")) / 1000, -Math.Abs(file.Number(descriptor, "Descent")) / 1000);
    }

    /// <summary>Drops the six letters that mark a subset (section 9.6.4).</summary>
    private static string WithoutTag(string name) => name[(name.Length > 7 && name[6] == '+' ? 7 : 0)..Math.Min(name.Length, MostOfName)];

    /// <summary>Computer Modern and its kin name weight and slope by letters: CMBX10, SFBX1200, LMRoman is spelled out.</summary>
    private static bool IsTexBold(string name) =>
        name.StartsWith("CMBX", StringComparison.Ordinal) || name.StartsWith("SFBX", StringComparison.Ordinal) || name.StartsWith("CMSSBX", StringComparison.Ordinal)
        || name.StartsWith("SFSX", StringComparison.Ordinal) || name.StartsWith("CMB1", StringComparison.Ordinal);

    private static bool IsTexItalic(string name) =>
        name.StartsWith("CMTI", StringComparison.Ordinal) || name.StartsWith("CMSL", StringComparison.Ordinal) || name.StartsWith("SFTI", StringComparison.Ordinal)
        || name.StartsWith("SFSL", StringComparison.Ordinal) || name.StartsWith("SFSI", StringComparison.Ordinal) || name.StartsWith("CMSSI", StringComparison.Ordinal);
}
