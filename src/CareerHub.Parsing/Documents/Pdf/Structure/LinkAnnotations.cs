using CareerHub.Import;
using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>The areas of a page that lead to an address (sections 12.5.6.5 and 12.6.4.7).</summary>
internal sealed class LinkAnnotations
{
    /// <summary>Longer addresses lead nowhere; many links may share one.</summary>
    private const int MaxAddress = 4096;

    /// <summary>How often the clock is asked while words are compared with links.</summary>
    private const int WordsPerCheck = 64;

    private const double Slack = 1;
    private readonly PdfBudget _budget;
    private readonly List<(Area Area, string Address)> _links = [];
    private int _words;

    public LinkAnnotations(PdfPage page, PdfFile file)
    {
        _budget = file.Budget;
        foreach (PdfDictionary annotation in page.Annotations(file))
        {
            PdfDictionary action = file.Dictionary(annotation, "A");
            double[] box = file.Numbers(annotation, "Rect", 4);
            if (file.Name(annotation, "Subtype") == "Link" && box.Length >= 4 && file.Get(action, "URI") is PdfString address && address.Bytes.Length is > 0 and <= MaxAddress)
            {
                _links.Add((Area.Around(page.ToDisplay, box[0], box[1], box[2] - box[0], box[3] - box[1]), address.ToText().Trim()));
            }
        }
    }

    /// <summary>The word with the address that its middle lies on, if any.</summary>
    public Word Apply(Word word)
    {
        if (_links.Count == 0 || (++_words % WordsPerCheck == 0 && _budget.Exhausted))
        {
            return word;
        }

        PageBox box = word.Box!.Value;
        double x = (box.Left + box.Right) / 2, y = (box.Top + box.Bottom) / 2;
        foreach ((Area area, string address) in _links)
        {
            if (x >= area.Left - Slack && x <= area.Right + Slack && y >= area.Top - Slack && y <= area.Bottom + Slack)
            {
                return word with { Link = address };
            }
        }

        return word;
    }
}
