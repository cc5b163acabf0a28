using System.Globalization;
using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Properties of a run (17.3.2) as far as they are stated; null means inherited.</summary>
internal readonly record struct RunProperties
{
    public string? Style { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Vanish { get; init; }

    /// <summary>The fill behind the text, or <see cref="DocxBackground.None"/>.</summary>
    public int? Fill { get; init; }

    /// <summary>Whether the font draws icons in place of letters.</summary>
    public bool? IsIcons { get; init; }

    /// <summary>In points.</summary>
    public double? Size { get; init; }

    /// <summary>0xRRGGBB, or <see cref="DocxColors.Automatic"/>.</summary>
    public int? Color { get; init; }

    /// <summary>These properties, and those of <paramref name="below"/> where these say nothing.</summary>
    public RunProperties Over(in RunProperties below) => new()
    {
        Style = Style ?? below.Style,
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Vanish = Vanish ?? below.Vanish,
        Fill = Fill ?? below.Fill,
        IsIcons = IsIcons ?? below.IsIcons,
        Size = Size ?? below.Size,
        Color = Color ?? below.Color,
    };

    /// <summary>The properties of a character style over those of a paragraph style: toggles cancel each other out (17.7.3).</summary>
    public RunProperties ToggledOver(in RunProperties paragraph) => Over(paragraph) with
    {
        Bold = (Bold ?? false) ^ (paragraph.Bold ?? false),
        Italic = (Italic ?? false) ^ (paragraph.Italic ?? false),
        Vanish = (Vanish ?? false) ^ (paragraph.Vanish ?? false),
    };

    /// <summary>These properties with what one child of a w:rPr states.</summary>
    public RunProperties With(XmlReader reader) => reader.LocalName switch
    {
        "rStyle" => this with { Style = reader.Value() },
        "b" => this with { Bold = reader.IsOn() },
        "i" => this with { Italic = reader.IsOn() },
        "vanish" => this with { Vanish = reader.IsOn() },
        "shd" => this with { Fill = DocxColors.Fill(reader.WordAttribute("fill")) },
        "highlight" => this with { Fill = DocxColors.Highlight(reader.Value()) },
        "rFonts" when (reader.WordAttribute("ascii") ?? reader.WordAttribute("hAnsi")) is { } font => this with { IsIcons = IsIconFont(font) },
        "sz" => this with { Size = HalfPoints(reader.Value()) ?? Size },
        "color" => this with { Color = DocxColors.Text(reader.Value()) },
        _ => this,
    };

    // The fonts that come with Word and draw pictures at the places of letters.
    private static bool IsIconFont(string font) =>
        font.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) || font.Equals("Webdings", StringComparison.OrdinalIgnoreCase);

    // 17.18.42: half-points; strict documents may write a number with a unit instead (22.9.2.6).
    private static double? HalfPoints(string? text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double half) ? half / 2
        : text?.EndsWith("pt", StringComparison.Ordinal) == true
            && double.TryParse(text.AsSpan(0, text.Length - 2), NumberStyles.Float, CultureInfo.InvariantCulture, out double points) ? points
        : null;
}
