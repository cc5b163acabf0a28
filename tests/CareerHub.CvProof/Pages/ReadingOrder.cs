using CareerHub.Cv;

namespace CareerHub.CvProof.Pages;

/// <summary>
/// Looks for everything that a CV shows in the text of its pages, in reading order: each section under its heading, its entries one after the other,
/// the text of an entry after its title. The parts of a head (title, employer, dates) may stand in any order, and so may the sections: that is the template's choice.
/// </summary>
public static class ReadingOrder
{
    /// <summary>The facts of each section in their order; the first list is what stands above the sections.</summary>
    public static IReadOnlyList<IReadOnlyList<FoundFact>> Find(CvDocument document, PagesText text) =>
    [
        [.. new[] { document.Name, document.Headline }.Concat(document.Contacts.Select(contact => contact.Text)).OfType<string>()
            .Where(fact => fact.Length > 0).Select(fact => Look(text, fact, 0, FactRole.Top))],
        .. document.Sections.Select(section => (IReadOnlyList<FoundFact>)Find(section, text)),
    ];

    private static List<FoundFact> Find(CvSection section, PagesText text)
    {
        string folded = FoldedText.Of(section.Heading);
        int heading = text.FindLine(section.Heading) is >= 0 and var line ? line : text.Find(folded, 0);
        List<FoundFact> facts = [new(section.Heading, heading, folded.Length, FactRole.Heading)];
        int from = Math.Max(0, heading);
        foreach (CvEntry entry in section.Entries)
        {
            List<FoundFact> found = Find(entry, text, from, section.Layout == CvSectionLayout.Groups);
            facts.AddRange(found);
            from = found.Append(new FoundFact("", from, 0, FactRole.Head)).Where(fact => fact.IsFound).Max(fact => fact.Start + fact.Length);
        }

        return facts;
    }

    private static List<FoundFact> Find(CvEntry entry, PagesText text, int from, bool isGroup)
    {
        string?[] head = isGroup ? [entry.Title] : [entry.Title, entry.Organization, entry.Place, entry.Detail, entry.Dates?.Text];
        List<FoundFact> facts = [.. head.OfType<string>().Where(part => part.Length > 0).Select(part => Look(text, part, from, isGroup ? FactRole.Body : FactRole.Head))];
        int after = entry.Title is null ? from : facts[0].IsFound ? facts[0].Start + facts[0].Length : from;
        foreach (string part in entry.Paragraphs.Concat(entry.Points).Concat(entry.Items))
        {
            FoundFact fact = Look(text, part, after, FactRole.Body);
            facts.Add(fact);
            after = fact.IsFound ? fact.Start + fact.Length : after;
        }

        return facts;
    }

    private static FoundFact Look(PagesText text, string fact, int from, FactRole role)
    {
        string folded = FoldedText.Of(fact);
        return new FoundFact(fact, text.Find(folded, from), folded.Length, role);
    }
}
