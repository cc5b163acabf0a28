using CareerHub.Cv;

namespace CareerHub.Pdf.Tests.Templates;

/// <summary>CVs to put into the templates.</summary>
internal static class CvSamples
{
    private const string Portrait = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /// <summary>An invented person with every kind of section, on two pages or more.</summary>
    public static CvDocument Ordinary { get; } = Of(field => field switch
    {
        "language" => "en",
        "href" => "https://example.org/annina",
        "photo" => Portrait,
        "paragraph" => string.Concat(Enumerable.Repeat("Planned the night shifts of a ward with 32 beds, and kept overtime under the limit for eleven months. ", 3)),
        _ => "Some " + field,
    });

    /// <summary>A CV all of whose texts are what a function says of their fields.</summary>
    public static CvDocument Of(Func<string, string> text)
    {
        var entry = new CvEntry
        {
            Title = text("title"),
            TitleHref = text("href"),
            Organization = text("organization"),
            OrganizationHref = text("href"),
            Place = text("place"),
            Detail = text("detail"),
            Dates = new CvDates(text("dates"), text("dates"), "2020", "", null, null),
            Paragraphs = [text("paragraph")],
            Points = [text("point"), text("second point")],
            ItemsLabel = text("items label"),
            Items = [text("item"), text("second item")],
        };
        return new CvDocument
        {
            Language = "en",
            Title = text("document title"),
            Name = text("name"),
            Headline = text("headline"),
            Photo = text("photo"),
            Contacts = [new CvContact(CvContactKind.Place, text("town"), null), new CvContact(CvContactKind.Email, text("mail"), text("href")), new CvContact(CvContactKind.Link, text("page"), text("href"))],
            Sections =
            [
                new CvSection("summary", text("summary heading"), CvSectionLayout.Text, [new CvEntry { Paragraphs = [text("summary")] }]),
                new CvSection("experience", text("experience heading"), CvSectionLayout.Entries, [entry, entry, entry, entry, entry, entry, entry]),
                new CvSection("publications", text("publications heading"), CvSectionLayout.Entries, [entry with { Points = [], Items = [], ItemsLabel = null }]),
                new CvSection("skills", text("skills heading"), CvSectionLayout.Groups, [new CvEntry { Title = text("group"), Items = [text("skill")] }]),
                new CvSection("languages", text("languages heading"), CvSectionLayout.Groups, [new CvEntry { Title = text("tongue"), Detail = text("level") }]),
            ],
        };
    }
}
