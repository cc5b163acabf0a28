using System.Globalization;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>The glyph widths of the 14 standard fonts (section 9.6.2.2), which files may leave out; also the nearest for other fonts without widths.</summary>
internal static class StandardWidths
{
    private static readonly Lazy<Dictionary<string, Dictionary<string, double>>> s_fonts = new(Load);

    /// <summary>Widths by glyph name in thousandths, or null for a font of fixed width (600).</summary>
    public static Dictionary<string, double>? For(string fontName, bool bold, bool italic)
    {
        string name = fontName.ToUpperInvariant();
        if (name.Contains("COURIER", StringComparison.Ordinal) || name.Contains("MONO", StringComparison.Ordinal))
        {
            return null;
        }

        if (name.StartsWith("SYMBOL", StringComparison.Ordinal) || name.Contains("DINGBATS", StringComparison.Ordinal))
        {
            return s_fonts.Value[name[0] == 'S' ? "Symbol" : "ZapfDingbats"];
        }

        bool serif = name.Contains("TIMES", StringComparison.Ordinal) || name.Contains("SERIF", StringComparison.Ordinal) || name.Contains("ROMAN", StringComparison.Ordinal);
        return s_fonts.Value[serif
            ? (bold, italic) switch { (true, true) => "Times-BoldItalic", (true, false) => "Times-Bold", (false, true) => "Times-Italic", _ => "Times-Roman" }
            : bold ? "Helvetica-Bold" : "Helvetica"];
    }

    private static Dictionary<string, Dictionary<string, double>> Load() => DataFile.Sections("widths.txt").ToDictionary(
        section => section.Key,
        section => section.Value.Select(line => line.Split(' '))
            .SelectMany(parts => parts.Skip(1).Select(glyph => (Glyph: glyph, Width: double.Parse(parts[0], CultureInfo.InvariantCulture))))
            .ToDictionary(entry => entry.Glyph, entry => entry.Width));
}
