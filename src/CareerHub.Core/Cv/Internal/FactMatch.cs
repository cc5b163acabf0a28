namespace CareerHub.Cv.Internal;

/// <summary>
/// Finds what is shown among what was read. First each group finds the one that it became: of all pairs in a section those that share most, and
/// of equal ones those that stand at the same place. Then each fact is looked for in its group's counterpart alone: a date at another job is lost.
/// </summary>
internal static class FactMatch
{
    // A title and an organisation say more about which entry it is than a technology does.
    private const int HeadWeight = 3;

    // Entries are looked for around their place: thousands that share a date would make millions of pairs.
    private const int Reach = 200;

    public static IEnumerable<RoundTripField> Of(IReadOnlyList<CvFactGroup> shown, IReadOnlyList<CvFactGroup> read)
    {
        CvFactGroup?[] counterparts = Counterparts(shown, read);
        return shown.SelectMany((group, i) => group.Facts.Select(fact =>
            new RoundTripField(fact.Field, fact.Value, counterparts[i] is { } counterpart && IsIn(counterpart, fact)) { Entry = group.Name }));
    }

    private static CvFactGroup?[] Counterparts(IReadOnlyList<CvFactGroup> shown, IReadOnlyList<CvFactGroup> read)
    {
        // By the facts, so that many entries with nothing in common cost nothing.
        ILookup<(string, string), int> places = read
            .SelectMany((group, i) => group.Facts.Select(fact => (Fact: (fact.Field, fact.Key), i)))
            .ToLookup(pair => pair.Fact, pair => pair.i);
        var pairs = shown
            .SelectMany((group, i) => group.Facts
                .SelectMany(fact => places[(fact.Field, fact.Key)].Where(j => Math.Abs(i - j) <= Reach).Select(j => (Read: j, Weight: Weight(fact))))
                .GroupBy(one => one.Read, (j, all) => (Shown: i, Read: j, Score: all.Sum(one => one.Weight))))
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => Math.Abs(pair.Shown - pair.Read));
        var found = new CvFactGroup?[shown.Count];
        var taken = new HashSet<int>();
        // The person, and lists of short words: there is one of each.
        foreach ((CvFactGroup group, int i) in shown.Select((group, i) => (group, i)).Where(one => one.group.Name is null))
        {
            found[i] = read.FirstOrDefault(one => one.Section == group.Section);
        }

        foreach ((int i, int j, _) in pairs)
        {
            if (found[i] is null && taken.Add(j))
            {
                found[i] = read[j];
            }
        }

        return found;
    }

    private static int Weight(CvFact fact) =>
        fact.Field.EndsWith(".title", StringComparison.Ordinal) || fact.Field.EndsWith(".organization", StringComparison.Ordinal) ? HeadWeight : 1;

    // An entry that lost its title is headed by its organisation; the organisation is found nevertheless.
    private static bool IsIn(CvFactGroup group, CvFact fact) =>
        group.Facts.Any(one => one.Key == fact.Key && one.Field == fact.Field) || IsHeading(group, fact) || IsPartOfText(group, fact);

    private static bool IsHeading(CvFactGroup group, CvFact fact) =>
        fact.Field == $"{group.Section}.organization"
        && group.Facts.All(one => one.Field != fact.Field)
        && group.Facts.Any(one => one.Field == $"{group.Section}.title" && one.Key == fact.Key);

    // Paragraphs that became one are not lost, nor are a town and a region that became one place.
    private static bool IsPartOfText(CvFactGroup group, CvFact fact) =>
        (fact.Field is "summary" or "place" || fact.Field.EndsWith(".text", StringComparison.Ordinal))
        && string.Concat(group.Facts.Where(one => one.Field == fact.Field).Select(one => one.Key)).Contains(fact.Key, StringComparison.Ordinal);
}
