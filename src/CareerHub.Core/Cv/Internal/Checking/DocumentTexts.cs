namespace CareerHub.Cv.Internal.Checking;

/// <summary>Every text of a CV that a template should show.</summary>
internal static class DocumentTexts
{
    public static IEnumerable<string> Of(CvDocument document) =>
    [
        document.Name.Length > 0 ? document.Name : document.Title,
        .. Known(document.Headline),
        .. document.Contacts.Select(contact => contact.Text),
        .. document.Sections.SelectMany(section => section.Entries.SelectMany(Of).Prepend(section.Heading)),
    ];

    private static IEnumerable<string> Of(CvEntry entry) =>
    [
        .. Known(entry.Title, entry.Organization, entry.Place, entry.Detail, entry.Dates?.Start, entry.Dates?.End, entry.ItemsLabel),
        .. entry.Paragraphs,
        .. entry.Points,
        .. entry.Items,
    ];

    private static IEnumerable<string> Known(params IEnumerable<string?> texts) => texts.OfType<string>();
}
