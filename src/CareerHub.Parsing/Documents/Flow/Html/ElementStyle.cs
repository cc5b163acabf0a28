using System.Buffers;
using System.Globalization;
using CareerHub.Parsing.Documents.Flow.Html.Css;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>The properties of an element, from style sheets of the page and its style attribute, as far as text depends on them.</summary>
internal readonly struct ElementStyle(Dictionary<string, string>? properties)
{
    private const double PointsPerPixel = 0.75;
    private const double DefaultSize = 12;

    // A size of 0 means that the size is unknown.
    private const double Vanishing = 0.001;

    // In points: less is no gap that a reader takes for a space.
    private const double SmallestGap = 2;
    private const double FarOff = -500;
    private const double SmallestVisible = 1;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.+-");

    public string? Display => this["display"];

    /// <summary>Whether a reader sees nothing of the element: not displayed, transparent, or put out of the way, as text for screen readers is.</summary>
    public bool IsHidden => Display == "none" || this["visibility"] is "hidden" or "collapse" || this["opacity"] is "0" or "0.0" or "0%" || IsOutOfTheWay;

    /// <summary>Whether line ends are kept; null when that is inherited.</summary>
    public bool? KeepsLines => this["white-space"] is { } space ? space is "pre" or "pre-wrap" or "pre-line" or "break-spaces" : null;

    public bool BreaksPage => (this["page-break-before"] ?? this["break-before"]) is "always" or "page";

    /// <summary>Word's own declarations in HTML that it saves: the level of a list paragraph, or "ignore" for a bullet drawn as text.</summary>
    public string? WordList => this["mso-list"];

    public string? ListType => this["list-style-type"];

    /// <summary>Whether children stand beside or below each other as boxes of their own (CSS Flexbox 1, 4; Grid 1, 6).</summary>
    public bool HasItems => Display is "flex" or "inline-flex" or "grid" or "inline-grid";

    public bool StacksItems => HasItems && this["flex-direction"] is "column" or "column-reverse";

    /// <summary>Whether an inline element stands apart from the text beside it.</summary>
    public bool IsApart => this["float"] is "left" or "right" || this["position"] is "absolute" or "fixed"
        || Display is "inline-block" or "inline-flex" or "inline-grid" or "inline-table" or "table-cell"
        || IsGap("margin-left") || IsGap("margin-right") || IsGap("padding-left") || IsGap("padding-right");

    private bool IsOutOfTheWay => this["position"] is "absolute" or "fixed"
        && ((this["overflow"] == "hidden" && Length("width") is <= SmallestVisible && Length("height") is <= SmallestVisible)
            || Length("left") < FarOff || Length("top") < FarOff);

    private string? this[string name] => properties is not null && properties.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The style of text below an element that has these properties.</summary>
    public TextStyle Over(TextStyle style)
    {
        if (properties is null)
        {
            return style;
        }

        return style with
        {
            Bold = Weight(style.Bold),
            Italic = this["font-style"] is { } slant ? slant is "italic" or "oblique" : style.Italic,
            Size = this["font-size"] is { } size ? Points(size, style.Size) ?? style.Size : style.Size,
            Color = this["color"] is { } color ? CssColor.Parse(color) ?? style.Color : style.Color,
            Hidden = style.Hidden || IsHidden,
        };
    }

    private bool Weight(bool inherited) => this["font-weight"] switch
    {
        null or "inherit" => inherited,
        "bold" or "bolder" => true,
        string weight when int.TryParse(weight, out int number) => number >= 600,
        _ => false,
    };

    private bool IsGap(string name) => Length(name) >= SmallestGap;

    private double? Length(string name) => this[name] is { } text ? Points(text, DefaultSize) : null;

    /// <summary>A length in points, relative ones as shares of <paramref name="inherited"/>; null for one that is not understood.</summary>
    private static double? Points(string text, double inherited)
    {
        int unit = text.AsSpan().IndexOfAnyExcept(NumberCharacters);
        if (!double.TryParse(unit < 0 ? text : text[..unit], NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return null;
        }

        double parent = inherited > 0 ? inherited : DefaultSize;
        return (unit < 0 ? "" : text[unit..]) switch
        {
            "px" => NotZero(number * PointsPerPixel),
            "pt" => NotZero(number),
            "em" => number * parent,
            "rem" => number * DefaultSize,
            "%" => number * parent / 100,
            "" when number == 0 => Vanishing,
            _ => null,
        };
    }

    private static double NotZero(double points) => points == 0 ? Vanishing : points;
}
