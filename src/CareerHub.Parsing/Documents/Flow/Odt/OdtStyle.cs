using System.Globalization;
using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>A style's text and paragraph properties (part 3, 16.29) as far as they are stated; null means inherited.</summary>
internal sealed record OdtStyle
{
    /// <summary>Stands for a fill that is transparent.</summary>
    public const int NoFill = -1;

    public string? Name { get; init; }

    public string? Parent { get; init; }

    public bool? Bold { get; init; }

    public bool? Italic { get; init; }

    public bool? Hidden { get; init; }

    /// <summary>In points, or null; see <see cref="SizeFactor"/>.</summary>
    public double? Size { get; init; }

    /// <summary>The size as a share of the parent's.</summary>
    public double? SizeFactor { get; init; }

    public int? Color { get; init; }

    public bool? BreakBefore { get; init; }

    public bool? BreakAfter { get; init; }

    /// <summary>The fill behind text, paragraph or cell, or <see cref="NoFill"/>.</summary>
    public int? Background { get; init; }

    /// <summary>The heading level of paragraphs in this style, or null.</summary>
    public int? OutlineLevel { get; init; }

    /// <summary>The language of the text (BCP 47), or null.</summary>
    public string? Language { get; init; }

    /// <summary>This style with what an element below it states.</summary>
    public OdtStyle With(XmlReader reader) => reader.LocalName switch
    {
        "text-properties" => WithText(reader),
        "paragraph-properties" => this with
        {
            BreakBefore = reader.GetAttribute("break-before", OdtNames.Formatting) is { } before ? before == "page" : BreakBefore,
            BreakAfter = reader.GetAttribute("break-after", OdtNames.Formatting) is { } after ? after == "page" : BreakAfter,
            Background = Fill(reader) ?? Background,
        },
        "table-cell-properties" or "table-row-properties" or "table-properties" => this with { Background = Fill(reader) ?? Background },
        _ => this,
    };

    /// <summary>This style over the one that it comes from.</summary>
    public OdtStyle Over(OdtStyle below) => this with
    {
        Bold = Bold ?? below.Bold,
        Italic = Italic ?? below.Italic,
        Hidden = Hidden ?? below.Hidden,
        Size = Size ?? below.Size * (SizeFactor ?? 1),
        SizeFactor = Size is not null || (SizeFactor ?? below.SizeFactor) is null ? null : (SizeFactor ?? 1) * (below.SizeFactor ?? 1),
        Color = Color ?? below.Color,
        BreakBefore = BreakBefore ?? below.BreakBefore,
        BreakAfter = BreakAfter ?? below.BreakAfter,
        Background = Background ?? below.Background,
        OutlineLevel = OutlineLevel ?? below.OutlineLevel,
        Language = Language ?? below.Language,
    };

    /// <summary>The style of text within text of another style.</summary>
    public TextStyle Apply(TextStyle around)
    {
        double size = Size ?? around.Size * (SizeFactor ?? 1);
        return around with
        {
            Bold = Bold ?? around.Bold,
            Italic = Italic ?? around.Italic,
            Size = size,
            Color = Color ?? around.Color,
            Hidden = around.Hidden || Hidden == true || size is > 0 and <= 1,
        };
    }

    /// <summary>The colour behind text of this style, within what has the colour <paramref name="around"/>.</summary>
    public int? BackgroundOver(int? around) => Background is null or NoFill ? around : Background;

    private OdtStyle WithText(XmlReader reader)
    {
        string? size = reader.GetAttribute("font-size", OdtNames.Formatting);
        return this with
        {
            Bold = reader.GetAttribute("font-weight", OdtNames.Formatting) is { } weight ? IsBold(weight) : Bold,
            Italic = reader.GetAttribute("font-style", OdtNames.Formatting) is { } slant ? slant is "italic" or "oblique" : Italic,
            Hidden = reader.GetAttribute("display", OdtNames.Text) is { } display ? display == "none" : Hidden,
            Size = Number(size, "pt") ?? Size,
            SizeFactor = Number(size, "%") / 100 ?? SizeFactor,
            Language = LanguageOf(reader) ?? Language,
            Background = Fill(reader) ?? Background,
            Color = Html.Css.CssColor.Parse(reader.GetAttribute("color", OdtNames.Formatting)) ?? Color,
        };
    }

    private static string? LanguageOf(XmlReader reader)
    {
        string? language = reader.GetAttribute("language", OdtNames.Formatting);
        string? country = reader.GetAttribute("country", OdtNames.Formatting);
        return language is null or "none" ? null : country is null or "none" ? language : $"{language}-{country}";
    }

    private static int? Fill(XmlReader reader) => reader.GetAttribute("background-color", OdtNames.Formatting) is { } fill
        ? Html.Css.CssColor.Parse(fill) ?? NoFill : null;

    private static bool IsBold(string weight) => weight == "bold" || (int.TryParse(weight, out int number) && number >= 600);

    private static double? Number(string? text, string unit) =>
        text?.EndsWith(unit, StringComparison.Ordinal) == true
        && double.TryParse(text.AsSpan(0, text.Length - unit.Length), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
}
