using CareerHub.Cv;
using CareerHub.Parsing.Documents;

namespace CareerHub.CvProof.Pages;

/// <summary>Checks the pages of a CV by the places of their words as they are read back.</summary>
/// <param name="Faults">What is wrong, in the order of the pages.</param>
/// <param name="Missing">What the CV shows and the text of the pages does not have where it should.</param>
/// <param name="Facts">How many facts were looked for.</param>
public sealed record PageCheck(IReadOnlyList<PageFault> Faults, IReadOnlyList<string> Missing, int Facts)
{
    /// <summary>Checks a document.</summary>
    /// <param name="shown">What it shows.</param>
    /// <param name="read">Its pages as read back.</param>
    public static PageCheck Of(CvDocument shown, DocumentText read)
    {
        PagesText text = PagesText.Of(read);
        IReadOnlyList<IReadOnlyList<FoundFact>> sections = ReadingOrder.Find(shown, text);
        FoundFact[] facts = [.. sections.SelectMany(section => section)];
        return new PageCheck(
            [.. read.Pages.SelectMany(page => PageBoxes.Faults(page, read)).Concat(PageBreaks.Faults(text, sections)).OrderBy(fault => fault.Page)],
            [.. facts.Where(fact => !fact.IsFound).Select(fact => fact.Text)],
            facts.Length);
    }

    /// <summary>What another reader's text does not have where it should.</summary>
    /// <param name="shown">What the document shows.</param>
    /// <param name="text">The other reader's text, pages parted by form feeds.</param>
    /// <param name="read">Its pages as ours reads them.</param>
    public static IReadOnlyList<string> MissingIn(CvDocument shown, string text, DocumentText read) =>
        [.. ReadingOrder.Find(shown, PagesText.Of(text, read)).SelectMany(section => section).Where(fact => !fact.IsFound).Select(fact => fact.Text)];
}
