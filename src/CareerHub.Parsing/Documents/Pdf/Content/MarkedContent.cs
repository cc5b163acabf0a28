using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;
using CareerHub.Parsing.Documents.Pdf.Tags;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Follows marked content (section 14.6) for what it says about text: its replacement (14.9.4), layers that are off (8.11), and its place in the structure (14.7.4).</summary>
internal sealed class MarkedContent(PdfFile file, HiddenLayers layers, StructureTree tree, PageContent content)
{
    private readonly Stack<(bool Off, bool Replaced, TagFacts? Outer)> _open = [];
    private bool _replacing;
    private int _off;

    /// <summary>What was open before the content stream that is run: marked content begins and ends in one stream (section 14.6.1).</summary>
    private int _outer;

    /// <summary>Whether a layer that is switched off is open.</summary>
    public bool IsOff => _off > 0;

    /// <summary>The entry of the parent tree for the page or form that is run, or -1.</summary>
    public int Parents { get; set; } = -1;

    /// <summary>What the structure says of the content that is open, or null.</summary>
    public TagFacts? Tag { get; private set; }

    public bool TryApply(ContentOperator name, Operands operands, PdfDictionary resources)
    {
        switch (name)
        {
            case ContentOperator.BeginMarked:
                Begin(off: false, replacement: null, operands.Name(0) == "Artifact" ? TagFacts.OfArtifact : null);
                return true;
            case ContentOperator.BeginMarkedWithProperties:
                PdfObject properties = operands.Name(1) is { } named ? file.Dictionary(resources, "Properties")[named] : operands.Dictionary(1) ?? (PdfObject)PdfNull.Value;
                PdfDictionary dictionary = file.Resolve(properties) as PdfDictionary ?? PdfDictionary.Empty;
                Begin(
                    operands.Name(0) == "OC" && layers.IsOff(properties),
                    Replacement(dictionary),
                    operands.Name(0) == "Artifact" ? TagFacts.OfArtifact : tree.Find(Parents, (int)file.Number(dictionary, "MCID", -1)));
                return true;
            case ContentOperator.EndMarked:
                End();
                return true;
            default:
                return false;
        }
    }

    /// <summary>Begins a content stream of its own, such as a form's; the answer is for <see cref="Leave"/>.</summary>
    public int Enter()
    {
        int outer = _outer;
        _outer = _open.Count;
        return outer;
    }

    /// <summary>Ends a content stream with everything that it left open.</summary>
    public void Leave(int outer)
    {
        EndAll();
        _outer = outer;
    }

    /// <summary>Ends what the content stream left open.</summary>
    public void EndAll()
    {
        while (_open.Count > _outer)
        {
            End();
        }
    }

    /// <summary>The ActualText. Many sequences may share one, and reading it costs each time.</summary>
    private string? Replacement(PdfDictionary properties) =>
        !_replacing && file.Get(properties, "ActualText") is PdfString text && file.Budget.TryBytes(text.Bytes.Length) ? text.ToText() : null;

    private void Begin(bool off, string? replacement, TagFacts? tag)
    {
        if (!file.Budget.TrySavedState(_open.Count))
        {
            return;
        }

        bool replaced = replacement is not null;
        if (replaced)
        {
            _replacing = true;
            content.BeginReplacement(replacement!);
        }

        _off += off ? 1 : 0;
        _open.Push((off, replaced, Tag));
        Tag = tag ?? Tag;
    }

    private void End()
    {
        if (_open.Count <= _outer)
        {
            return;
        }

        (bool Off, bool Replaced, TagFacts? Outer) closed = _open.Pop();
        Tag = closed.Outer;
        _off -= closed.Off ? 1 : 0;
        if (closed.Replaced)
        {
            _replacing = false;
            content.EndReplacement();
        }
    }
}
