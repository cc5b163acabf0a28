using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Recognises the badges that pages set side by side: three inline elements or more of one name and class with nothing but space between them.</summary>
internal static class HtmlChips
{
    /// <summary>Whether an element is a badge behind another.</summary>
    public static bool Follows(HtmlNode node) =>
        node.Attributes["class"]?.Value is { Length: > 0 } && Beside(node, forward: false) is { } before && (Beside(before, forward: false) ?? Beside(node, forward: true)) is not null;

    // The neighbour of the same name and class beyond white space.
    private static HtmlNode? Beside(HtmlNode node, bool forward)
    {
        HtmlNode? space = forward ? node.NextSibling : node.PreviousSibling;
        HtmlNode? other = space is not { NodeType: HtmlNodeType.Text } || !string.IsNullOrWhiteSpace(space.InnerText) ? null : forward ? space.NextSibling : space.PreviousSibling;
        return other is not null && other.Name == node.Name && other.Attributes["class"]?.Value == node.Attributes["class"]?.Value ? other : null;
    }
}
