namespace CareerHub.Cv.Internal;

/// <summary>A CV as dictionaries, lists and texts, because a template can read every public member of whatever object it is given.</summary>
internal static class CvTemplateModel
{
    public static Dictionary<string, object?> Of(CvDocument document, string styles) => new()
    {
        ["styles"] = styles,
        ["language"] = document.Language,
        ["name"] = document.Name,
        ["headline"] = document.Headline,
        ["photo"] = CvAddresses.Image(document.Photo),
        ["contacts"] = Each(document.Contacts, Contact),
        ["sections"] = Each(document.Sections, Section),
    };

    private static Dictionary<string, object?> Contact(CvContact contact) => new()
    {
        ["text"] = contact.Text,
        ["href"] = CvAddresses.Link(contact.Href),
    };

    private static Dictionary<string, object?> Section(CvSection section) => new()
    {
        ["key"] = section.Key,
        ["heading"] = section.Heading,
        ["isText"] = section.Layout == CvSectionLayout.Text,
        ["isGroups"] = section.Layout == CvSectionLayout.Groups,
        ["entries"] = Each(section.Entries, Entry),
    };

    private static Dictionary<string, object?> Entry(CvEntry entry) => new()
    {
        ["title"] = entry.Title,
        ["titleHref"] = CvAddresses.Link(entry.TitleHref),
        ["organization"] = entry.Organization,
        ["organizationHref"] = CvAddresses.Link(entry.OrganizationHref),
        ["place"] = entry.Place,
        ["detail"] = entry.Detail,
        ["hasHead"] = entry.Title is not null || entry.Dates is not null,
        ["hasSubtitle"] = entry.Organization is not null || entry.Place is not null || entry.Detail is not null,
        ["dates"] = entry.Dates is { } dates ? Dates(dates) : null,
        ["paragraphs"] = entry.Paragraphs.ToArray(),
        ["points"] = entry.Points.ToArray(),
        ["itemsLabel"] = entry.ItemsLabel,
        ["items"] = entry.Items.Count > 0 ? string.Join(", ", entry.Items) : null,
    };

    private static Dictionary<string, object?> Dates(CvDates dates) => new()
    {
        ["start"] = dates.Start,
        ["startIso"] = dates.StartIso,
        ["joiner"] = dates.Joiner,
        ["end"] = dates.End,
        ["endIso"] = dates.EndIso,
    };

    private static Dictionary<string, object?>[] Each<T>(ValueList<T> items, Func<T, Dictionary<string, object?>> map) => [.. items.Select(map)];
}
