using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Follows marked content (section 14.6) for what it says about text: its replacement (14.9.4), and layers that are off (8.11).</summary>
internal sealed class MarkedContent(PdfFile file, HiddenLayers layers, PageContent content)
{
    private readonly Stack<(bool Off, bool Replaced)> _open = [];
    private bool _replacing;
    private int _off;

    /// <summary>Whether a layer that is switched off is open.</summary>
    public bool IsOff => _off > 0;

    public bool TryApply(ContentOperator name, Operands operands, PdfDictionary resources)
    {
        switch (name)
        {
            case ContentOperator.BeginMarked:
                Begin(off: false, replacement: null);
                return true;
            case ContentOperator.BeginMarkedWithProperties:
                PdfObject properties = operands.Name(1) is { } named ? file.Dictionary(resources, "Properties")[named] : operands.Dictionary(1) ?? (PdfObject)PdfNull.Value;
                Begin(
                    operands.Name(0) == "OC" && layers.IsOff(properties),
                    file.Resolve(properties) is PdfDictionary dictionary && file.Get(dictionary, "ActualText") is PdfString text ? text.ToText() : null);
                return true;
            case ContentOperator.EndMarked:
                End();
                return true;
            default:
                return false;
        }
    }

    private void Begin(bool off, string? replacement)
    {
        if (!file.Budget.TrySavedState(_open.Count))
        {
            return;
        }

        bool replaced = replacement is not null && !_replacing;
        if (replaced)
        {
            _replacing = true;
            content.BeginReplacement(replacement!);
        }

        _off += off ? 1 : 0;
        _open.Push((off, replaced));
    }

    private void End()
    {
        if (!_open.TryPop(out (bool Off, bool Replaced) closed))
        {
            return;
        }

        _off -= closed.Off ? 1 : 0;
        if (closed.Replaced)
        {
            _replacing = false;
            content.EndReplacement();
        }
    }
}
