using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Tags;

/// <summary>
/// The logical structure of a tagged file (section 14.7), read from the content up: a marked-content number leads through the parent
/// tree to its element, and that to the elements around it. So only what the pages show is read, and nothing is recursive.
/// </summary>
internal sealed class StructureTree
{
    private readonly PdfFile _file;
    private readonly TagRoles _roles;
    private readonly Dictionary<PdfDictionary, TagFacts> _facts = [];
    private readonly Dictionary<int, PdfArray> _parents = [];
    private int _tables;

    public StructureTree(PdfFile file)
    {
        _file = file;
        PdfDictionary root = file.Dictionary(file.Dictionary(file.Trailer, "Root"), "StructTreeRoot");
        _roles = new TagRoles(file, root);
        ReadParents(file.Dictionary(root, "ParentTree"));
    }

    /// <summary>What is said of the content with a number in the page or form with an entry of the parent tree; null when nothing is.</summary>
    public TagFacts? Find(int parents, int content) =>
        _parents.TryGetValue(parents, out PdfArray? elements) && content >= 0 && content < elements.Count && _file.Resolve(elements.Items[content]) is PdfDictionary element
            ? FactsOf(element)
            : null;

    /// <summary>The leaves of the parent tree (section 7.9.7) that stand for a page or form: arrays of elements.</summary>
    private void ReadParents(PdfDictionary tree)
    {
        var open = new Stack<PdfDictionary>([tree]);
        var visited = new HashSet<PdfDictionary>();
        while (open.TryPop(out PdfDictionary? node))
        {
            if (!visited.Add(node))
            {
                continue;
            }

            IReadOnlyList<PdfObject> numbers = _file.Array(node, "Nums").Items;
            for (int i = 0; i + 1 < numbers.Count && _file.Budget.TryValue(); i += 2)
            {
                if (_file.Resolve(numbers[i]) is PdfNumber key && _file.Resolve(numbers[i + 1]) is PdfArray elements)
                {
                    _parents.TryAdd(key.Integer, elements);
                }
            }

            foreach (PdfDictionary kid in _file.Array(node, "Kids").Items.TakeWhile(_ => _file.Budget.TryValue()).Select(_file.Resolve).OfType<PdfDictionary>())
            {
                open.Push(kid);
            }
        }
    }

    /// <summary>Climbs until an element is known or has no parent, then comes down again.</summary>
    private TagFacts FactsOf(PdfDictionary element)
    {
        var path = new Stack<PdfDictionary>();
        var visited = new HashSet<PdfDictionary>();
        TagFacts facts = TagFacts.None;
        for (PdfDictionary at = element; at.Entries.Count > 0 && visited.Add(at) && _file.Budget.TryValue(); at = _file.Dictionary(at, "P"))
        {
            if (_facts.TryGetValue(at, out TagFacts? known))
            {
                facts = known;
                break;
            }

            path.Push(at);
        }

        while (path.TryPop(out PdfDictionary? below))
        {
            facts = Within(facts, below);
            _facts[below] = facts;
        }

        return facts;
    }

    private TagFacts Within(TagFacts around, PdfDictionary element) => _roles.Of(element) switch
    {
        "L" => around with { ListDepth = around.ListDepth + 1, Item = null, HeadingLevel = 0 },
        "LI" => around with { ListDepth = Math.Max(1, around.ListDepth), Item = element },
        "Table" => around with { Table = new TagTable(element, _tables++, _file, _roles), Cell = null, HeadingLevel = 0 },
        "TH" or "TD" => around with { Cell = around.Table?.Find(element) ?? around.Cell },
        "Artifact" => around with { Artifact = true },
        "H" => around with { HeadingLevel = 1 },
        var role when TagRoles.HeadingLevel(role) is > 0 and var level => around with { HeadingLevel = level },
        _ => around,
    };
}
