using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>The optional content groups that the document's default configuration switches off (section 8.11.4.3).</summary>
internal sealed class HiddenLayers
{
    private readonly HashSet<PdfObject> _off;
    private readonly PdfFile _file;

    public HiddenLayers(PdfFile file)
    {
        _file = file;
        PdfDictionary defaults = file.Dictionary(file.Dictionary(file.Dictionary(file.Trailer, "Root"), "OCProperties"), "D");
        _off = [.. file.Array(defaults, "OFF").Items.Select(file.Resolve)];
    }

    /// <summary>Whether a group, or all groups of a membership dictionary, are off.</summary>
    public bool IsOff(PdfObject layer)
    {
        if (_off.Count == 0 || _file.Resolve(layer) is not PdfDictionary dictionary)
        {
            return false;
        }

        if (_file.Name(dictionary, "Type") != "OCMD")
        {
            return _off.Contains(dictionary);
        }

        return _file.Get(dictionary, "OCGs") switch
        {
            PdfDictionary single => _off.Contains(single),
            PdfArray { Count: > 0 } several => several.Items.All(item => _off.Contains(_file.Resolve(item))),
            _ => false,
        };
    }
}
