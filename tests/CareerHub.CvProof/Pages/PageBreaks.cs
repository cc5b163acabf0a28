namespace CareerHub.CvProof.Pages;

/// <summary>What is wrong with where the pages break.</summary>
internal static class PageBreaks
{
    private const int ThinPage = 2;

    public static IEnumerable<PageFault> Faults(PagesText text, IReadOnlyList<IReadOnlyList<FoundFact>> sections) =>
    [
        .. sections.Skip(1).SelectMany(facts => LoneHeading(text, facts)),
        .. sections.Skip(1).SelectMany(facts => PartedHeads(text, facts)),
        .. sections.SelectMany(facts => facts).Where(fact => fact.IsFound && fact.Length > 0).SelectMany(fact => SingleLines(text, fact)),
        .. Thin(text),
    ];

    private static IEnumerable<PageFault> LoneHeading(PagesText text, IReadOnlyList<FoundFact> facts)
    {
        FoundFact[] found = [.. facts.Where(fact => fact.IsFound).Take(2)];
        return found is [{ Role: FactRole.Heading } heading, var first] && Page(text, heading) != Page(text, first)
            ? [new PageFault(PageFaultKind.LoneHeading, Page(text, heading), heading.Text)]
            : [];
    }

    // The last part of each head, and the first words under it.
    private static IEnumerable<PageFault> PartedHeads(PagesText text, IReadOnlyList<FoundFact> facts) => facts.Zip(facts.Skip(1))
        .Where(pair => pair.First is { Role: FactRole.Head, IsFound: true } && pair.Second is { Role: FactRole.Body, IsFound: true } && Page(text, pair.First) != Page(text, pair.Second))
        .Select(pair => new PageFault(PageFaultKind.PartedHead, Page(text, pair.First), $"{pair.First.Text} | {pair.Second.Text}"));

    private static IEnumerable<PageFault> SingleLines(PagesText text, FoundFact fact)
    {
        int first = text.LineAt(fact.Start), last = text.LineAt(fact.Start + fact.Length - 1);
        var byPage = text.Lines.Skip(first).Take(last - first + 1).GroupBy(line => line.Page).ToArray();
        return byPage.Length < 2 ? [] : byPage.Where(lines => lines.Count() == 1).Select(lines => new PageFault(PageFaultKind.SingleLine, lines.Key, lines.First().Text));
    }

    private static IEnumerable<PageFault> Thin(PagesText text)
    {
        int last = text.Lines.Count > 0 ? text.Lines[^1].Page : 1;
        PageLine[] lines = [.. text.Lines.Where(line => line.Page == last)];
        return last > 1 && lines.Length <= ThinPage ? [new PageFault(PageFaultKind.ThinPage, last, string.Join(" / ", lines.Select(line => line.Text)))] : [];
    }

    private static int Page(PagesText text, FoundFact fact) => text.Lines[text.LineAt(fact.Start)].Page;
}
