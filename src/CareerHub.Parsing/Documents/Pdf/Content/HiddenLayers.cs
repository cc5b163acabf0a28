using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Which optional content the document's default configuration switches off (sections 8.11.2 and 8.11.4.3).</summary>
internal sealed class HiddenLayers(PdfFile file)
{
    private HashSet<PdfObject> _listed = [];
    private bool _listedAreOn;

    /// <summary>Whether the list was read from the objects of a cross-reference that was made anew; null before it is read.</summary>
    private bool? _rebuilt;

    /// <summary>Whether a group is off, or a membership dictionary says that its content is not shown.</summary>
    public bool IsOff(PdfObject layer)
    {
        // The groups are told apart by their objects, which a file that is found to be damaged reads anew.
        PdfObject resolved = file.Resolve(layer);
        while (_rebuilt != file.Rebuilt)
        {
            Read();
            resolved = file.Resolve(layer);
        }

        if ((_listed.Count == 0 && !_listedAreOn) || resolved is not PdfDictionary dictionary)
        {
            return false;
        }

        return file.Name(dictionary, "Type") != "OCMD" ? IsGroupOff(dictionary)
            : file.Get(dictionary, "VE") is PdfArray expression ? !IsTrue(expression, 0)
            : !IsShown(file.Name(dictionary, "P"), Groups(dictionary));
    }

    private void Read()
    {
        _rebuilt = file.Rebuilt;
        PdfDictionary defaults = file.Dictionary(file.Dictionary(file.Dictionary(file.Trailer, "Root"), "OCProperties"), "D");
        _listedAreOn = file.Name(defaults, "BaseState") == "OFF";
        _listed = [.. file.Array(defaults, _listedAreOn ? "ON" : "OFF").Items.TakeWhile(_ => file.Budget.TryValue()).Select(file.Resolve)];
    }

    private bool IsGroupOff(PdfObject group) => _listed.Contains(group) != _listedAreOn;

    private List<PdfObject> Groups(PdfDictionary membership) => file.Get(membership, "OCGs") switch
    {
        PdfDictionary single => [single],
        PdfArray several => [.. several.Items.TakeWhile(_ => file.Budget.TryValue()).Select(file.Resolve).OfType<PdfDictionary>()],
        _ => [],
    };

    /// <summary>The policies of a membership dictionary; one without groups is shown.</summary>
    private bool IsShown(string? policy, List<PdfObject> groups) => groups.Count == 0 || policy switch
    {
        "AllOn" => !groups.Exists(IsGroupOff),
        "AnyOff" => groups.Exists(IsGroupOff),
        "AllOff" => groups.TrueForAll(IsGroupOff),
        _ => !groups.TrueForAll(IsGroupOff),
    };

    /// <summary>A visibility expression: a group, or an operator with expressions.</summary>
    private bool IsTrue(PdfObject expression, int depth)
    {
        if (file.Resolve(expression) is not PdfArray { Count: > 0 } array || !file.Budget.TryNesting(depth))
        {
            return !IsGroupOff(file.Resolve(expression));
        }

        IEnumerable<PdfObject> terms = array.Items.Skip(1).TakeWhile(_ => file.Budget.TryValue());
        return (file.Resolve(array.Items[0]) as PdfName)?.Value switch
        {
            "And" => terms.All(term => IsTrue(term, depth + 1)),
            "Or" => terms.Any(term => IsTrue(term, depth + 1)),
            "Not" => !terms.Any(term => IsTrue(term, depth + 1)),
            _ => true,
        };
    }
}
