using System.Globalization;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>A table from single-byte codes to glyph names (annex D).</summary>
internal sealed class SimpleEncoding
{
    private static readonly Lazy<Dictionary<string, SimpleEncoding>> s_all = new(Load);
    private readonly string?[] _names;

    public SimpleEncoding(string?[] names) => _names = names;

    public static SimpleEncoding PdfDoc => s_all.Value["PDFDocEncoding"];

    public static SimpleEncoding Standard => s_all.Value["StandardEncoding"];

    /// <summary>The predefined encoding with a name, or null.</summary>
    public static SimpleEncoding? Find(string? name) => name is not null && s_all.Value.TryGetValue(name, out SimpleEncoding? found) ? found : null;

    /// <summary>The glyph name at a code, or null.</summary>
    public string? Name(int code) => code is >= 0 and < 256 ? _names[code] : null;

    public string? Unicode(int code) => Name(code) is { } name ? GlyphNames.ToUnicode(name) : null;

    private static Dictionary<string, SimpleEncoding> Load() =>
        DataFile.Sections("encodings.txt").ToDictionary(section => section.Key, section => Parse(section.Value));

    private static SimpleEncoding Parse(List<string> runs)
    {
        var names = new string?[256];
        foreach (string[] run in runs.Select(line => line.Split(' ')))
        {
            int first = int.Parse(run[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            Array.Copy(run, 1, names, first, run.Length - 1);
        }

        return new SimpleEncoding(names);
    }
}
