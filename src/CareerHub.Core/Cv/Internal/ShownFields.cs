namespace CareerHub.Cv.Internal;

/// <summary>The fields of a CV as it shows them.</summary>
internal static class ShownFields
{
    public static IEnumerable<(string Field, string Value)> Of(CvDocument document) =>
    [
        .. One("name", document.Name),
        .. One("headline", document.Headline),
        .. document.Contacts.Where(contact => contact.Kind != CvContactKind.Place).Select(contact => ("contact", contact.Text)),
        .. document.Sections.SelectMany(Of),
    ];

    private static IEnumerable<(string Field, string Value)> Of(CvSection section) => section.Key switch
    {
        "profile" => [("summary", string.Join(' ', section.Entries.SelectMany(entry => entry.Paragraphs)))],
        "custom" or "references" or "interests" => [],
        "languages" => section.Entries.SelectMany(entry => One("languages.title", entry.Title).Concat(entry.Items.Select(item => ("languages.fluency", item)))),
        "skills" => section.Entries.SelectMany(entry => entry.Items).Select(item => ("skills", item)),
        var key => section.Entries.SelectMany(entry => Of(key, entry)),
    };

    // A course is read as an education, as its section says no more about it.
    private static IEnumerable<(string Field, string Value)> Of(string key, CvEntry entry)
    {
        string field = key == "training" ? "education" : key;
        return
        [
            .. One($"{field}.title", entry.Title),
            .. One($"{field}.organization", entry.Organization),
            .. Dates(field, entry.Dates),
            .. entry.Points.Select(point => ($"{field}.point", point)),
        ];
    }

    // To the month, which is what a period shows; a date that shows its day is compared to its month too.
    private static IEnumerable<(string Field, string Value)> Dates(string field, CvDates? dates) => dates is null
        ? []
        : new[] { dates.StartIso, dates.EndIso }.OfType<string>().Select(date => ($"{field}.date", date.Length > MonthLength ? date[..MonthLength] : date));

    private const int MonthLength = 7;

    private static IEnumerable<(string Field, string Value)> One(string field, string? value) => string.IsNullOrEmpty(value) ? [] : [(field, value)];
}
