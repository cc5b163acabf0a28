using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>The headers and footers that sections show (17.10), in the order in which pages show them.</summary>
internal sealed class DocxSections
{
    private readonly List<(bool Header, string Type, string Id)> current = [];
    private readonly List<(bool Header, string Type, string Id)> shown = [];
    private bool hasTitlePage;
    private bool startsOnPage = true;

    /// <summary>Whether the section that ended last starts on a page of its own (17.6.22, 17.18.77: unless stated otherwise).</summary>
    public bool StartedOnPage { get; private set; } = true;

    /// <summary>Takes one element below a w:sectPr.</summary>
    public bool Visit(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "headerReference" or "footerReference" when reader.RelationId() is { } id:
                current.Add((reader.LocalName == "headerReference", reader.WordAttribute("type") ?? "default", id));
                return true;
            case "titlePg":
                hasTitlePage = reader.IsOn();
                return true;
            case "type":
                startsOnPage = reader.Value() is not ("continuous" or "nextColumn");
                return true;
            default:
                return reader.LocalName != "sectPrChange";
        }
    }

    public void EndSection()
    {
        shown.AddRange(current.Where(reference => reference.Type == "first" && hasTitlePage));
        shown.AddRange(current.Where(reference => reference.Type != "first"));
        current.Clear();
        hasTitlePage = false;
        StartedOnPage = startsOnPage;
        startsOnPage = true;
    }

    /// <summary>The relationship ids of the headers or footers shown; those of even pages only when the document sets them apart.</summary>
    public IEnumerable<string> Shown(bool headers, bool evenPages) => shown
        .Where(reference => reference.Header == headers && (evenPages || reference.Type != "even"))
        .Select(reference => reference.Id)
        .Distinct();
}
