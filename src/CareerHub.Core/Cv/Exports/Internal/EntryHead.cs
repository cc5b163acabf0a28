namespace CareerHub.Cv.Exports.Internal;

/// <summary>What stands above an entry's text.</summary>
/// <param name="Title">What it is, or null.</param>
/// <param name="Organization">Where, for or by whom, or null.</param>
/// <param name="Place">The place, or null.</param>
/// <param name="Detail">A level, a grade, a number, or null.</param>
/// <param name="Dates">When, in words, or null.</param>
internal sealed record EntryHead(LinkedText? Title, LinkedText? Organization, string? Place, string? Detail, string? Dates)
{
    /// <summary>The head of an entry, or null when it has none.</summary>
    public static EntryHead? Of(CvEntry entry)
    {
        var head = new EntryHead(
            LinkedText.Of(entry.Title, entry.TitleHref),
            LinkedText.Of(entry.Organization, entry.OrganizationHref),
            ExportText.Line(entry.Place),
            ExportText.Line(entry.Detail),
            ExportText.Line(entry.Dates?.Text));
        return head == Nothing ? null : head;
    }

    private static readonly EntryHead Nothing = new(null, null, null, null, null);
}
