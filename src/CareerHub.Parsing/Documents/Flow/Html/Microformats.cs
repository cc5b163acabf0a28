using CareerHub.Parsing.Documents.Internal;
using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>
/// Finds the items that a page marks as microformats 2 (<c>h-card</c>, <c>h-resume</c>, <c>h-event</c>, …) or, with the names of version 1, as
/// <c>vcard</c>, <c>hresume</c> and <c>vevent</c>, whose properties are classes without prefix and count inside such an item only.
/// </summary>
internal static class Microformats
{
    private const int MostItems = 2_000;
    private const int LongestText = 20_000;

    private static readonly string[] Prefixes = ["p-", "u-", "dt-", "e-"];

    private static readonly Dictionary<string, string> OldRoots = new(StringComparer.Ordinal) { ["vcard"] = "card", ["hresume"] = "resume", ["vevent"] = "event" };

    private static readonly Dictionary<string, string> OldProperties = new(StringComparer.Ordinal)
    {
        ["fn"] = "name", ["org"] = "org", ["organization-name"] = "org", ["title"] = "job-title", ["role"] = "role", ["email"] = "email", ["tel"] = "tel", ["url"] = "url", ["note"] = "note",
        ["street-address"] = "street-address", ["locality"] = "locality", ["region"] = "region", ["postal-code"] = "postal-code", ["country-name"] = "country-name",
        ["contact"] = "contact", ["experience"] = "experience", ["education"] = "education", ["skill"] = "skill", ["summary"] = "summary", ["description"] = "description",
        ["dtstart"] = "start", ["dtend"] = "end", ["location"] = "location",
    };

    /// <summary>The items that are no property of another.</summary>
    public static IReadOnlyList<MicroItem> Read(HtmlNode root, ReadingBudget budget)
    {
        var items = new Dictionary<HtmlNode, (MicroItem Item, bool IsOld)>();
        var top = new List<MicroItem>();
        foreach (HtmlNode element in HtmlTree.Elements(root, budget))
        {
            string[] classes = element.GetAttributeValue("class", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            if (classes.Length == 0 || items.Count >= MostItems)
            {
                continue;
            }

            (MicroItem? owner, bool isOldOwner) = OwnerOf(element, items);
            string[] types = [.. classes.Select(TypeOf).OfType<string>().Distinct()];
            MicroItem? item = types.Length > 0 ? new MicroItem(types, FirstWords(element)) : null;
            string[] names = owner is null ? [] : [.. classes.Select(name => PropertyOf(name, isOldOwner)).OfType<string>().Distinct()];
            owner?.Properties.AddRange(names.Select(name => new MicroProperty(name, WordsOf(element), AddressOf(element), item)));
            if (item is not null)
            {
                items[element] = (item, Array.Exists(classes, OldRoots.ContainsKey));
                if (names.Length == 0)
                {
                    top.Add(item);
                }
            }
        }

        return top;
    }

    private static (MicroItem? Owner, bool IsOld) OwnerOf(HtmlNode element, Dictionary<HtmlNode, (MicroItem Item, bool IsOld)> items)
    {
        for (HtmlNode? above = items.Count == 0 ? null : element.ParentNode; above is not null; above = above.ParentNode)
        {
            if (items.TryGetValue(above, out (MicroItem Item, bool IsOld) found))
            {
                return found;
            }
        }

        return default;
    }

    private static string? TypeOf(string name) =>
        name.StartsWith("h-", StringComparison.Ordinal) && name.Length > 2 ? name[2..] : OldRoots.GetValueOrDefault(name);

    private static string? PropertyOf(string name, bool isOld) => Array.Find(Prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal) && name.Length > prefix.Length) is { } prefix
        ? name[prefix.Length..]
        : isOld ? OldProperties.GetValueOrDefault(name) : null;

    private static string? AddressOf(HtmlNode element) => element.Name == "a" && element.GetAttributeValue("href", "") is { Length: > 0 } href ? HtmlEntity.DeEntitize(href).Trim() : null;

    private static string FirstWords(HtmlNode element)
    {
        HtmlNode? text = element.DescendantsAndSelf().Take(MostItems).FirstOrDefault(node => node.NodeType == HtmlNodeType.Text && !string.IsNullOrWhiteSpace(HtmlEntity.DeEntitize(node.InnerText)));
        return text is null ? "" : WordsOf(text);
    }

    // Words as the page's text joins them.
    private static string WordsOf(HtmlNode node)
    {
        string inner = node.InnerText;
        return string.Join(' ', HtmlEntity.DeEntitize(inner.Length > LongestText ? inner[..LongestText] : inner).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
