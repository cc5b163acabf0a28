using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>Pseudo-classes that say where an element stands (Selectors 4, 13), and :not() of one compound.</summary>
internal static class CssPseudoClass
{
    /// <summary>The condition of a pseudo-class and the length of its argument, or null for one that depends on a user's doing or is not understood.</summary>
    public static Func<HtmlNode, bool>? Parse(string name, ReadOnlySpan<char> rest, out int length)
    {
        length = 0;
        switch (name)
        {
            case "root":
                return node => node.Name == "html";
            case "link" or "any-link":
                return node => node.Name == "a";
            case "first-child":
                return node => CssCompound.ElementBefore(node) is null;
            case "last-child":
                return node => ElementAfter(node) is null;
            case "only-child":
                return node => CssCompound.ElementBefore(node) is null && ElementAfter(node) is null;
            case "empty":
                return node => node.FirstChild is null;
            case "not":
                return Not(rest, out length);
            default:
                return null;
        }
    }

    private static Func<HtmlNode, bool>? Not(ReadOnlySpan<char> rest, out int length)
    {
        int close = rest.IndexOf(')');
        length = close + 1;

        // Nothing within it may have brackets of its own, so this goes no deeper.
        if (close < 1 || rest[1..close].Contains(':') || CssCompound.Parse(rest[1..close].Trim(), out int taken) is not { } compound || taken != rest[1..close].Trim().Length)
        {
            return null;
        }

        return node => !compound.Matches(node);
    }

    private static HtmlNode? ElementAfter(HtmlNode node)
    {
        HtmlNode? after = node.NextSibling;
        while (after is { NodeType: not HtmlNodeType.Element })
        {
            after = after.NextSibling;
        }

        return after;
    }
}
