using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Decides whether two inline elements that touch in the source are shown apart.</summary>
internal static class HtmlJoints
{
    /// <summary>
    /// Pages made by programs often have no white space between elements and leave the gap to a style sheet. Spans, links and
    /// the like that touch with a letter or digit on either side are therefore taken as separate words, unless one is a single
    /// character, as in a name that is animated letter by letter.
    /// </summary>
    public static bool SetsApart(HtmlNode? before, HtmlNode after)
    {
        if (before is not { NodeType: HtmlNodeType.Element } || HtmlElements.IsMark(before.Name) || HtmlElements.IsMark(after.Name))
        {
            return false;
        }

        string left = EdgeText(before, node => node.LastChild);
        string right = EdgeText(after, node => node.FirstChild);
        return left.Length > 1 && right.Length > 1 && char.IsLetterOrDigit(left[^1]) && char.IsLetterOrDigit(right[0]);
    }

    private static string EdgeText(HtmlNode node, Func<HtmlNode, HtmlNode?> towardsEdge)
    {
        HtmlNode? edge = node;
        while (edge is { NodeType: HtmlNodeType.Element })
        {
            edge = towardsEdge(edge);
        }

        return edge is HtmlTextNode text ? text.Text : "";
    }
}
