using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Recovery;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Lists the pages of a file (section 7.7.3); where the tree is broken, every page object in order of number; where these are lost too, what they showed.</summary>
internal sealed class PageTree(PdfFile file)
{
    private static readonly string[] s_inherited = ["Resources", "MediaBox", "CropBox", "Rotate"];
    private readonly List<PdfPage> _pages = [];
    private readonly HashSet<PdfDictionary> _visited = [];

    public IReadOnlyList<PdfPage> Read()
    {
        PdfDictionary root = file.Dictionary(file.Dictionary(file.Trailer, "Root"), "Pages");
        Walk(root, [], 0);
        if (_pages.Count == 0)
        {
            file.Rebuild();
            Walk(file.Dictionary(file.Dictionary(file.Trailer, "Root"), "Pages"), [], 0);
        }

        if (_pages.Count == 0 || file.Rebuilt)
        {
            CollectLoosePages();
        }

        if (_pages.Count == 0)
        {
            _ = LooseStreams.Pages(file).All(page => Walk(page, [], 0));
        }

        return _pages;
    }

    private bool Walk(PdfDictionary node, Dictionary<string, PdfObject> inherited, int depth)
    {
        if (node.Entries.Count == 0 || !_visited.Add(node) || !file.Budget.TryNesting(depth) || file.Budget.Exhausted)
        {
            return !file.Budget.Exhausted;
        }

        var attributes = new Dictionary<string, PdfObject>(inherited);
        foreach (string key in s_inherited.Where(node.Has))
        {
            attributes[key] = node[key];
        }

        if (node.Has("Kids") && file.Name(node, "Type") != "Page")
        {
            return file.Array(node, "Kids").Items.All(kid => file.Resolve(kid) is not PdfDictionary child || Walk(child, attributes, depth + 1));
        }

        if (!file.Budget.TryPage(_pages.Count))
        {
            return false;
        }

        _pages.Add(Create(node, new PdfDictionary(attributes)));
        return true;
    }

    /// <summary>Adds the page objects that the tree does not lead to, as long as it counts more pages: deleted pages are still in a file, and not to be read.</summary>
    private void CollectLoosePages()
    {
        PdfDictionary root = file.Dictionary(file.Dictionary(file.Trailer, "Root"), "Pages");
        double count = root.Entries.Count == 0 || _pages.Count == 0 ? double.MaxValue : file.Number(root, "Count");
        foreach (int number in file.ObjectNumbers.ToList())
        {
            if (_pages.Count >= count || file.Budget.Exhausted)
            {
                return;
            }

            if (file.Resolve(new PdfReference(number, 0)) is PdfDictionary node && file.Name(node, "Type") == "Page" && !Walk(node, InheritedBy(node), 0))
            {
                return;
            }
        }
    }

    /// <summary>What a page has from the nodes above it that are left.</summary>
    private Dictionary<string, PdfObject> InheritedBy(PdfDictionary page)
    {
        var attributes = new Dictionary<string, PdfObject>();
        PdfDictionary above = file.Dictionary(page, "Parent");
        for (int depth = 0; above.Entries.Count > 0 && depth < file.Budget.Limits.MaxNesting; depth++)
        {
            foreach (string key in s_inherited.Where(above.Has))
            {
                attributes.TryAdd(key, above[key]);
            }

            above = file.Dictionary(above, "Parent");
        }

        return attributes;
    }

    private PdfPage Create(PdfDictionary page, PdfDictionary attributes)
    {
        PdfRectangle media = Box(attributes, "MediaBox") ?? new PdfRectangle(0, 0, 612, 792);
        PdfRectangle box = Box(attributes, "CropBox")?.Intersect(media) ?? media;
        double unit = Math.Clamp(file.Number(page, "UserUnit", 1), 0.01, 100);
        Matrix flip = new(1, 0, 0, -1, -box.Left, box.Top);
        int quarter = (int)Math.Round(file.Number(attributes, "Rotate") % 360 / 90) & 3;
        (double width, double height) = (box.Width, box.Height);
        Matrix rotate = quarter switch
        {
            1 => new Matrix(0, 1, -1, 0, height, 0),
            2 => new Matrix(-1, 0, 0, -1, width, height),
            3 => new Matrix(0, -1, 1, 0, 0, width),
            _ => Matrix.Identity,
        };
        if (quarter is 1 or 3)
        {
            (width, height) = (height, width);
        }

        Matrix toDisplay = flip.Then(rotate).Then(new Matrix(unit, 0, 0, unit, 0, 0));
        return new PdfPage(page, file.Dictionary(attributes, "Resources"), width * unit, height * unit, quarter * 90, toDisplay);
    }

    private PdfRectangle? Box(PdfDictionary attributes, string key)
    {
        double[] n = file.Numbers(attributes, key, 4);
        if (n.Length < 4)
        {
            return null;
        }

        var box = new PdfRectangle(Math.Min(n[0], n[2]), Math.Min(n[1], n[3]), Math.Max(n[0], n[2]), Math.Max(n[1], n[3]));
        return box is { Width: > 0 and < 1e6, Height: > 0 and < 1e6 } ? box : null;
    }
}
