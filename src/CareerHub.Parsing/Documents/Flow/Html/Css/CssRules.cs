using CareerHub.Parsing.Documents.Internal;
using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>The rules of a page, found by what the last part of their selector asks for, and the cascade (CSS Cascading 4, 6.1).</summary>
internal sealed class CssRules(ReadingBudget budget)
{
    private const string Any = "*";

    private readonly Dictionary<string, List<CssRule>> byKey = new(StringComparer.Ordinal);

    /// <summary>How many rules there are.</summary>
    public int Count { get; private set; }

    public void Add(CssSelector selector, IReadOnlyList<CssDeclaration> declarations)
    {
        string key = selector.Key;
        (byKey.TryGetValue(key, out List<CssRule>? rules) ? rules : byKey[key] = []).Add(new CssRule(selector, declarations, Count++));
    }

    /// <summary>The properties of an element that count, its style attribute included; null when there are none.</summary>
    public Dictionary<string, string>? Of(HtmlNode node)
    {
        string style = node.GetAttributeValue("style", "");
        if (Count == 0 && style.Length == 0)
        {
            return null;
        }

        var winners = new Dictionary<string, (long Weight, string Value)>(StringComparer.Ordinal);
        if (Count > 0)
        {
            foreach (string key in Keys(node))
            {
                foreach (CssRule rule in byKey.GetValueOrDefault(key, []))
                {
                    budget.Tick();
                    if (rule.Selector.Matches(node, budget))
                    {
                        Apply(rule.Declarations, winners, ((long)rule.Selector.Specificity << 32) + rule.Order);
                    }
                }
            }
        }

        if (style.Length > 0)
        {
            Apply(CssDeclarations.Parse(HtmlEntity.DeEntitize(style)), winners, 1L << 60);
        }

        return winners.Count == 0 ? null : winners.ToDictionary(winner => winner.Key, winner => winner.Value.Value, StringComparer.Ordinal);
    }

    private static IEnumerable<string> Keys(HtmlNode node)
    {
        yield return Any;
        yield return node.Name;
        if (node.GetAttributeValue("id", "") is { Length: > 0 } id)
        {
            yield return "#" + id;
        }

        foreach (string name in CssCompound.ClassesOf(node).Distinct(StringComparer.Ordinal))
        {
            yield return "." + name;
        }
    }

    private static void Apply(IReadOnlyList<CssDeclaration> declarations, Dictionary<string, (long Weight, string Value)> winners, long weight)
    {
        foreach (CssDeclaration declaration in declarations)
        {
            long own = declaration.Important ? weight + (1L << 61) : weight;
            if (!winners.TryGetValue(declaration.Name, out (long Weight, string Value) best) || own >= best.Weight)
            {
                winners[declaration.Name] = (own, declaration.Value);
            }
        }
    }
}
