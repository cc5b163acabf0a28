using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>The styles that a part defines, over those that the whole document shares (part 3, 16.1 to 16.5).</summary>
internal sealed class OdtStyles(OdtStyles? shared, int maxDepth)
{
    private readonly Dictionary<(string Family, string Name), OdtStyle> defined = [];
    private readonly Dictionary<(string Family, string Name), OdtStyle> resolved = [];

    /// <summary>Reads the definitions below the current element and leaves the reader behind them.</summary>
    public void Read(XmlReader reader, ReadingBudget budget)
    {
        (string Family, string Name)? current = null;
        reader.VisitBelow(budget, element =>
        {
            if (element.NamespaceURI == OdtNames.Style && element.LocalName is "style" or "default-style")
            {
                current = (element.GetAttribute("family", OdtNames.Style) ?? "", element.GetAttribute("name", OdtNames.Style) ?? "");
                defined[current.Value] = Begin(element);
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

    private static OdtStyle Begin(XmlReader reader)
    {
        string? name = reader.GetAttribute("name", OdtNames.Style);
        return new OdtStyle
        {
            Name = name,
            Parent = reader.GetAttribute("parent-style-name", OdtNames.Style),
            OutlineLevel = int.TryParse(reader.GetAttribute("default-outline-level", OdtNames.Style), out int level) ? level : name == "Title" ? 1 : null,
        };
    }
}
