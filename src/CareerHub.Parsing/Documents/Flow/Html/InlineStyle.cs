using System.Buffers;
using System.Globalization;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>The declarations of a style attribute that text depends on. Style sheets are not evaluated.</summary>
internal readonly struct InlineStyle
{
    private const double PointsPerPixel = 0.75;
    private const double DefaultSize = 12;

    // A size of 0 means that the size is unknown.
    private const double Vanishing = 0.001;

    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.+-");

    private readonly Dictionary<string, string>? declarations;

    public InlineStyle(string? style)
    {
        if (string.IsNullOrEmpty(style))
        {
            return;
        }

        declarations = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string declaration in style.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int colon = declaration.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                declarations[declaration[..colon].Trim()] = declaration[(colon + 1)..].Replace("!important", "", StringComparison.OrdinalIgnoreCase).Trim().ToLowerInvariant();
            }
        }
    }

    public string? Display => this["display"];

    public bool IsHidden => Display == "none" || this["visibility"] is "hidden" or "collapse" || this["opacity"] is "0" or "0.0";

    public bool KeepsLines => this["white-space"] is "pre" or "pre-wrap" or "pre-line" or "break-spaces";

    public bool BreaksPage => (this["page-break-before"] ?? this["break-before"]) is "always" or "page";

    /// <summary>Word's own declarations in HTML that it saves: the level of a list paragraph, or "ignore" for a bullet drawn as text.</summary>
    public string? WordList => this["mso-list"];

    private string? this[string name] => declarations is not null && declarations.TryGetValue(name, out string? value) ? value : null;

    /// <summary>The style of text below an element that has these declarations.</summary>
    public TextStyle Over(TextStyle style)
    {
        if (declarations is null)
        {
            return style;
        }

        return style with
        {
            Bold = Weight(style.Bold),
            Italic = this["font-style"] is { } slant ? slant is "italic" or "oblique" : style.Italic,
            Size = Size(style.Size),
            Color = this["color"] is { } color ? CssColor.Parse(color) ?? style.Color : style.Color,
            Hidden = style.Hidden || IsHidden,
        };
    }

    private bool Weight(bool inherited) => this["font-weight"] switch
    {
        null => inherited,
        "bold" or "bolder" => true,
        string weight when int.TryParse(weight, out int number) => number >= 600,
        _ => false,
    };

    private double Size(double inherited)
    {
        if (this["font-size"] is not { } text)
        {
            return inherited;
        }

        int unit = text.AsSpan().IndexOfAnyExcept(NumberCharacters);
        if (!double.TryParse(unit < 0 ? text : text[..unit], NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            return inherited;
        }

        double parent = inherited > 0 ? inherited : DefaultSize;
        return (unit < 0 ? "" : text[unit..]) switch
        {
            "px" => Math.Max(number * PointsPerPixel, Vanishing),
            "pt" => Math.Max(number, Vanishing),
            "em" => number * parent,
            "rem" => number * DefaultSize,
            "%" => number * parent / 100,
            "" when number == 0 => Vanishing,
            _ => inherited,
        };
    }
}
