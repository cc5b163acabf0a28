using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Attachments;

/// <summary>Finds the file specifications (section 7.11) of a document: named in its name tree, associated with it or its pages, and pinned to pages.</summary>
internal sealed class FileSpecifications(PdfFile file)
{
    private readonly HashSet<PdfDictionary> _visited = [];

    /// <summary>Each specification once, with the name that the tree files it under.</summary>
    public IEnumerable<(PdfDictionary Specification, string? Key)> Find(IReadOnlyList<PdfPage> pages)
    {
        PdfDictionary root = file.Dictionary(file.Trailer, "Root");
        return Named(file.Dictionary(file.Dictionary(root, "Names"), "EmbeddedFiles"))
            .Concat(Plain(Associated(root)))
            .Concat(Plain(pages.SelectMany(page => Associated(page.Dictionary).Concat(Pinned(page.Dictionary)))));
    }

    /// <summary>The leaves of a name tree (section 7.9.6).</summary>
    private IEnumerable<(PdfDictionary Specification, string? Key)> Named(PdfDictionary tree)
    {
        var open = new Stack<PdfDictionary>([tree]);
        while (open.TryPop(out PdfDictionary? node))
        {
            if (!_visited.Add(node))
            {
                continue;
            }

            PdfObject? key = null;
            foreach (PdfObject item in Items(node, "Names"))
            {
                if (key is null)
                {
                    key = item;
                    continue;
                }

                if (item is PdfDictionary specification && _visited.Add(specification))
                {
                    yield return (specification, (key as PdfString)?.ToText());
                }

                key = null;
            }

            foreach (PdfDictionary kid in Items(node, "Kids").OfType<PdfDictionary>().Reverse())
            {
                open.Push(kid);
            }
        }
    }

    private IEnumerable<(PdfDictionary Specification, string? Key)> Plain(IEnumerable<PdfDictionary> specifications) =>
        specifications.Where(_visited.Add).Select(specification => (specification, (string?)null));

    private IEnumerable<PdfDictionary> Associated(PdfDictionary owner) => Items(owner, "AF").OfType<PdfDictionary>();

    /// <summary>The files of attachment annotations (section 12.5.6.15).</summary>
    private IEnumerable<PdfDictionary> Pinned(PdfDictionary page) => Items(page, "Annots")
        .OfType<PdfDictionary>()
        .Where(annotation => file.Name(annotation, "Subtype") == "FileAttachment")
        .Select(annotation => file.Dictionary(annotation, "FS"));

    private IEnumerable<PdfObject> Items(PdfDictionary owner, string key) =>
        file.Array(owner, key).Items.TakeWhile(_ => file.Budget.TryValue()).Select(file.Resolve);
}
