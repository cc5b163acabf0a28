namespace CareerHub.Cv.Internal;

/// <summary>The text of entries in the form and words that a version gives them.</summary>
internal sealed class CvEntryText(ValueList<CvEntryOverride> overrides)
{
    private const string PointMark = "- ";
    private const int BriefPoints = 3;

    private readonly Dictionary<Ulid, CvEntryOverride> byEntry = overrides.GroupBy(one => one.Entry).ToDictionary(group => group.Key, group => group.Last());

    /// <summary>A description, its points, and the short words below them.</summary>
    internal sealed record Parts(string? Description, ValueList<string> Points, ValueList<string> Items)
    {
        /// <summary>Description and points in one text, for entries that have no points of their own.</summary>
        public string? AsOne => Points.Count == 0 ? Description : Join(Description, Points);
    }

    public Parts Of(Ulid entry, string? description, ValueList<string> points, ValueList<string> items)
    {
        CvEntryOverride? own = byEntry.GetValueOrDefault(entry);
        Parts whole = own?.Text is { } text ? Whole(Split(text.Text), items) : new Parts(description, points, items);
        return own?.Form switch
        {
            CvEntryForm.Head => new Parts(null, [], []),
            CvEntryForm.Brief when whole.Points.Count > 0 => new Parts(null, whole.Points.Take(BriefPoints).ToValueList(), []),
            CvEntryForm.Brief => new Parts(CvText.Paragraphs(whole.Description) is [var first, ..] ? first : null, [], []),
            _ => whole,
        };
    }

    /// <summary>A description and points as one text: paragraphs, then points after "- ".</summary>
    public static string Join(string? description, ValueList<string> points) =>
        string.Join('\n', CvText.Paragraphs(description).Concat(CvText.Lines(points).Select(point => PointMark + point)));

    private static Parts Whole((string? Description, ValueList<string> Points) text, ValueList<string> items) => new(text.Description, text.Points, items);

    /// <summary>What <see cref="Join"/> put together.</summary>
    public static (string? Description, ValueList<string> Points) Split(string text)
    {
        ValueList<string> lines = CvText.Paragraphs(text);
        ValueList<string> points = lines.Where(IsPoint).Select(line => line[PointMark.Length..]).ToValueList();
        string description = string.Join('\n', lines.Where(line => !IsPoint(line)));
        return (description.Length == 0 ? null : description, points);
    }

    private static bool IsPoint(string line) => line.StartsWith(PointMark, StringComparison.Ordinal);
}
