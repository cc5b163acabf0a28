namespace CareerHub.Cv.Internal;

/// <summary>Puts sections into an order of keys; those that it does not name follow as they were.</summary>
internal static class CvSectionOrder
{
    public static IEnumerable<CvSection> By(IEnumerable<string> keys, IEnumerable<CvSection> sections)
    {
        Dictionary<string, int> ranks = keys.Distinct(StringComparer.Ordinal).Select((key, rank) => (key, rank)).ToDictionary(pair => pair.key, pair => pair.rank, StringComparer.Ordinal);
        return sections.OrderBy(section => ranks.GetValueOrDefault(section.Key, int.MaxValue));
    }
}
