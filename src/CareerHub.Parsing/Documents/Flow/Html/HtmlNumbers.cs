using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Numbers the items of a list (HTML standard, 4.4.5).</summary>
internal sealed class HtmlNumbers
{
    private readonly int step;
    private int next;

    public HtmlNumbers(HtmlNode list)
    {
        bool reversed = list.Attributes["reversed"] is not null;
        step = reversed ? -1 : 1;
        next = list.GetAttributeValue("start", reversed ? list.ChildNodes.Count(child => child.Name == "li") : 1);
    }

    /// <summary>The style that the type attribute names.</summary>
    public static string TypeOf(HtmlNode list) => list.GetAttributeValue("type", "") switch
    {
        "a" => "lower-alpha",
        "A" => "upper-alpha",
        "i" => "lower-roman",
        "I" => "upper-roman",
        _ => "decimal",
    };

    /// <summary>Counts an item and returns its number as drawn, or null when its style draws none.</summary>
    public string? Count(HtmlNode item, string? type)
    {
        int number = item.GetAttributeValue("value", next);
        next = unchecked(number + step);
        return Format(type) is { } format ? ListNumber.Of(number, format) + "." : null;
    }

    private static string? Format(string? type) => type switch
    {
        "decimal" => "decimal",
        "decimal-leading-zero" => "decimalZero",
        "lower-alpha" or "lower-latin" => "lowerLetter",
        "upper-alpha" or "upper-latin" => "upperLetter",
        "lower-roman" => "lowerRoman",
        "upper-roman" => "upperRoman",
        _ => null,
    };
}
