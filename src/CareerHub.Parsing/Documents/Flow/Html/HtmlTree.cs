using CareerHub.Parsing.Documents.Internal;
using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Makes the tree of a page within the document's bounds.</summary>
internal static class HtmlTree
{
    // Elements that a page forgets to close count as nested; twice the limit leaves room for them.
    private const int NestingAllowance = 2;

    // A tag of a tree, with its attributes, takes up to 2 KB; an element that passes by takes nothing.
    private const int ElementsPerTag = 4;

    /// <summary>The root of a page's tree.</summary>
    /// <exception cref="DocumentRefusedException">Its elements are nested too deep.</exception>
    public static HtmlNode Parse(string source, ReadingBudget budget)
    {
        string bounded = WithinLimits(source, budget);
        int maxNesting = budget.Limits.MaxNesting * NestingAllowance;

        // The parser looks at neither clock nor token. Where it may take long nobody waits for it beyond either; it then runs
        // to its end alone, which is not far: the source is bounded, and so are its tags and attributes.
        return budget.WaitFor(bounded.Length, () => Parse(bounded, maxNesting));
    }

    /// <summary>The elements below a node in document order.</summary>
    public static IEnumerable<HtmlNode> Elements(HtmlNode root, ReadingBudget budget)
    {
        for (HtmlNode? node = root.FirstChild; node is not null; node = Next(node, root))
        {
            budget.Tick();
            if (node.NodeType == HtmlNodeType.Element)
            {
                yield return node;
            }
        }
    }

    private static HtmlNode? Next(HtmlNode node, HtmlNode root)
    {
        if (node.FirstChild is { } child)
        {
            return child;
        }

        HtmlNode? above = node;
        while (above is not null && above != root && above.NextSibling is null)
        {
            above = above.ParentNode;
        }

        return above == root ? null : above?.NextSibling;
    }

    private static HtmlNode Parse(string source, int maxNesting)
    {
#pragma warning disable RS0030 // The one place that parses HTML: nesting, elements, attributes and the wait are bounded here.
        // The text is decoded already; looking up the encoding that it names would throw for UTF-7.
        var html = new HtmlDocument { OptionMaxNestedChildNodes = maxNesting, OptionReadEncoding = false };
#pragma warning restore RS0030
        try
        {
            html.LoadHtml(source);
            return html.DocumentNode;
        }
        catch (Exception tooDeep) when (tooDeep.GetType() == typeof(Exception))
        {
            // HtmlAgilityPack has no type of its own for reaching OptionMaxNestedChildNodes.
            throw new DocumentRefusedException(DocumentFindings.NestedTooDeep(maxNesting));
        }
    }

    /// <summary>The source up to where it has more tags and attributes than are read.</summary>
    private static string WithinLimits(string source, ReadingBudget budget)
    {
        int found = 0, most = Math.Max(1, budget.Limits.MaxObjects / ElementsPerTag);
        for (int at = source.IndexOf('<', StringComparison.Ordinal); at >= 0; at = NextTag(source, at))
        {
            int tag = at++;
            found++;
            if (at < source.Length && char.IsAsciiLetter(source[at]))
            {
                found += SkipAttributes(source, ref at, most - found + 1);
            }

            if (found > most)
            {
                budget.Note(DocumentFindings.TooManyTags(most));
                return source[..tag];
            }
        }

        return source;
    }

    private static int NextTag(string source, int at) => at < source.Length ? source.IndexOf('<', at) : -1;

    /// <summary>Steps over a tag's name and attributes and counts the latter, up to as many as are left.</summary>
    private static int SkipAttributes(string source, ref int at, int left)
    {
        int count = 0;
        for (; at < source.Length && source[at] is not ('<' or '>') && count < left; at++)
        {
            if (source[at] == '=' && at + 1 < source.Length && source[at + 1] is '"' or '\'')
            {
                int end = source.IndexOf(source[at + 1], at + 2);
                at = end < 0 ? source.Length - 1 : end;
            }
            else if (char.IsWhiteSpace(source[at]) && at + 1 < source.Length && !char.IsWhiteSpace(source[at + 1]))
            {
                count++;
            }
        }

        return count;
    }
}
