using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>The styles that a part defines, over those that the whole document shares (part 3, 16.1 to 16.5).</summary>
internal sealed class OdtStyles(OdtStyles? shared, int maxDepth)
{
    private readonly Dictionary<(string Family, string Name), OdtStyle> defined = [];
    private readonly Dictionary<(string Family, string Name), OdtStyle> resolved = [];
    private readonly Dictionary<string, OdtListStyle> lists = new(StringComparer.Ordinal);
    private OdtListStyle? headings;
    private bool fillsPages;

    /// <summary>The numbering of headings, or null.</summary>
    public OdtListStyle? Headings => headings ?? shared?.Headings;

    /// <summary>Whether pages have a colour or picture of their own.</summary>
    public bool FillsPages => (shared ?? this).fillsPages;

    /// <summary>A list style, or null when the name is null or unknown.</summary>
    public OdtListStyle? List(string? name) => name is null ? null : lists.GetValueOrDefault(name) ?? shared?.List(name);

    /// <summary>Reads the definitions below the current element and leaves the reader behind them.</summary>
    public void Read(XmlReader reader, ReadingBudget budget)
    {
        (string Family, string Name)? current = null;
        OdtListStyle? list = null;
        reader.VisitBelow(budget, element =>
        {
            if (element.NamespaceURI == OdtNames.Style && element.LocalName is "style" or "default-style")
            {
                current = (element.GetAttribute("family", OdtNames.Style) ?? "", element.GetAttribute("name", OdtNames.Style) ?? "");
                defined[current.Value] = Begin(element);
            }
            else if (element.NamespaceURI == OdtNames.Text && element.LocalName is "list-style" or "outline-style")
            {
                list = new OdtListStyle();
                lists[element.GetAttribute("name", OdtNames.Style) ?? ""] = list;
                headings = element.LocalName == "outline-style" ? list : headings;
            }
            else if (element.LocalName is "list-level-style-number" or "list-level-style-bullet" or "outline-level-style")
            {
                list?.Define(element);
            }
            else if (element.LocalName == "page-layout-properties")
            {
                // The headers' part states page layouts among its own styles; they hold for the text as well.
                (shared ?? this).fillsPages |= HasFill(element);
            }
            else if (current is { } key)
            {
                defined[key] = defined[key].With(element);
            }

            return true;
        });
    }

    /// <summary>A style with all that it inherits; the family's default when the name is null or unknown.</summary>
    public OdtStyle Find(string family, string? name)
    {
        var key = (family, name ?? "");
        if (!resolved.TryGetValue(key, out OdtStyle? style))
        {
            resolved[key] = style = Resolve(family, name);
        }

        return style;
    }

    private OdtStyle Resolve(string family, string? name)
    {
        OdtStyle merged = new();
        for (int depth = 0; depth < maxDepth && name is not null && Defined(family, name) is { } next; depth++)
        {
            merged = merged.Over(next);
            name = next.Parent;
        }

        return merged.Over(Defined(family, "") ?? new OdtStyle());
    }

    private OdtStyle? Defined(string family, string name) =>
        defined.TryGetValue((family, name), out OdtStyle? own) ? own : shared?.Defined(family, name);

    private static bool HasFill(XmlReader layout) =>
        layout.GetAttribute("background-color", OdtNames.Formatting) is not (null or "transparent" or "#ffffff")
        || layout.GetAttribute("fill", OdtNames.Drawing) is "bitmap" or "gradient" or "hatch";

    private static OdtStyle Begin(XmlReader reader)
    {
        string? name = reader.GetAttribute("name", OdtNames.Style);
        return new OdtStyle
        {
            Name = name,
            Parent = reader.GetAttribute("parent-style-name", OdtNames.Style),
            BreakBefore = reader.GetAttribute("master-page-name", OdtNames.Style) is { Length: > 0 } ? true : null,
            OutlineLevel = int.TryParse(reader.GetAttribute("default-outline-level", OdtNames.Style), out int level) ? level : name == "Title" ? 1 : null,
        };
    }
}
