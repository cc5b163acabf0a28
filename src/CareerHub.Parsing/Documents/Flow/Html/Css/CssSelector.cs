using CareerHub.Parsing.Documents.Internal;
using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>A complex selector (Selectors 4, 4): compounds joined by descendant, child and sibling combinators.</summary>
internal sealed class CssSelector
{
    // Style sheets join three or four; the steps bound the search that a hostile one may ask for.
    private const int MostCompounds = 16;
    private const int MostSteps = 2_000;

    /// <summary>From the last, which the element itself must match, to the first; each with what joins it to the one before it in this list.</summary>
    private readonly List<(CssCompound Compound, char Combinator)> parts = [];

    private CssSelector()
    {
    }

    /// <summary>The usual weight: ids, then classes, attributes and pseudo-classes, then elements.</summary>
    public int Specificity { get; private set; }

    /// <summary>What an element must have for the selector to be tried: an id, a class, a name, or anything.</summary>
    public string Key => parts[0].Compound.Key;

    /// <summary>A selector, or null when it holds something that is not understood or matches no element at rest.</summary>
    public static CssSelector? Parse(ReadOnlySpan<char> text)
    {
        var selector = new CssSelector();
        char combinator = ' ';
        while (!text.IsEmpty)
        {
            if (CssCompound.Parse(text, out int length) is not { } compound || selector.parts.Count == MostCompounds)
            {
                return null;
            }

            selector.parts.Insert(0, (compound, combinator));
            selector.Specificity += compound.Specificity;
            combinator = Combinator(ref text, length);
        }

        return selector.parts.Count == 0 || combinator != ' ' ? null : selector;
    }

    public bool Matches(HtmlNode node, ReadingBudget budget)
    {
        int steps = 0;
        return parts[0].Compound.Matches(node) && MatchesRest(node, 1, ref steps, budget);
    }

    private static char Combinator(ref ReadOnlySpan<char> text, int length)
    {
        ReadOnlySpan<char> rest = text[length..].TrimStart();
        bool explicitly = !rest.IsEmpty && rest[0] is '>' or '+' or '~';
        text = explicitly ? rest[1..].TrimStart() : rest;
        return explicitly ? rest[0] : ' ';
    }

    // The depth of the recursion is the number of compounds. The combinator that leads to a part stands with the part after it.
    private bool MatchesRest(HtmlNode node, int part, ref int steps, ReadingBudget budget)
    {
        if (part == parts.Count)
        {
            return true;
        }

        char combinator = parts[part - 1].Combinator;
        for (HtmlNode? other = Next(node, combinator); other is not null && steps++ < MostSteps; other = Next(other, combinator))
        {
            budget.Tick();
            if (parts[part].Compound.Matches(other) && MatchesRest(other, part + 1, ref steps, budget))
            {
                return true;
            }

            if (combinator is '>' or '+')
            {
                return false;
            }
        }

        return false;
    }

    private static HtmlNode? Next(HtmlNode node, char combinator) => combinator is '+' or '~'
        ? CssCompound.ElementBefore(node)
        : node.ParentNode is { NodeType: HtmlNodeType.Element } parent ? parent : null;
}
