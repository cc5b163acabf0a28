using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal;

/// <summary>Everything that a CV of a view says, in groups of what belongs together. Applied alike to what is shown and to what was read.</summary>
internal static class CvFacts
{
    public static IReadOnlyList<CvFactGroup> Of(ProfileView view) => [.. Groups(view).Where(group => group.Facts.Count > 0)];

    private static IEnumerable<CvFactGroup> Groups(ProfileView view) =>
    [
        Person(view),
        .. view.Experiences.Select(Of),
        .. view.Projects.Select(Of),
        .. view.Education.Select(Of),
        Group("skills", view.Skills.SelectMany(e => Text("skills.group", e.GroupName).Concat(Text("skills.name", e.Name)))),
        .. view.Certifications.Select(Of),
        .. view.Achievements.Select(Of),
        .. view.Publications.Select(Of),
        .. view.Volunteering.Select(Of),
        .. view.Languages.Select(e => Group("languages", Text("languages.name", e.Name).Concat(Text("languages.fluency", e.Fluency)))),
        Group("interests", view.Interests.SelectMany(e => Text("interests.name", e.Name).Concat(e.Keywords.SelectMany(word => Text("interests.keyword", word))))),
        .. view.CustomSections.Where(e => CvText.Paragraphs(e.Content).Count > 0).Select(e => Group("custom", Text("custom.title", e.Title).Concat(Texts("custom.text", e.Content)))),
        .. view.References.Select(e => Group("references", Text("references.name", e.Name).Concat(Texts("references.text", e.Reference)))),
    ];

    private static CvFactGroup Person(ProfileView view) => Group("",
    [
        .. Text("name", view.FullName),
        .. Text("headline", view.Headline),
        .. Place(view.Location),
        .. Text("email", view.Email),
        .. Text("phone", view.Phone),
        .. view.Links.SelectMany(link => link.Url is null ? Text("link", $"{link.Network} {link.Username}") : Address("link", link.Url)),
        .. Texts("summary", view.Summary),
    ]);

    private static IEnumerable<CvFact> Place(PlaceView place) => place.City is null && place.Region is null && place.Text is not null
        ? Text("place", place.Text)
        : [.. Text("place", place.City), .. Text("place", place.Region), .. Text("country", place.CountryCode)];

    private static CvFactGroup Of(ExperienceView job) => Group("experience",
    [
        .. Head("experience", job.Position, job.CompanyName),
        .. Text("experience.place", job.CompanyLocation),
        .. Dates("experience.date", job.Start, job.End),
        .. Address("experience.link", job.CompanyWebsite),
        .. Texts("experience.text", job.Description),
        .. Each("experience.point", job.Responsibilities),
        .. Each("experience.technology", job.Technologies),
    ]);

    private static CvFactGroup Of(ProjectView project) => Group("projects",
    [
        .. Head("projects", project.Name, project.IsAnonymous ? project.AnonymizedCompany : project.Organization),
        .. Text("projects.role", project.Role),
        .. Dates("projects.date", project.Start, project.End),
        .. Address("projects.link", project.DemoUrl ?? project.GithubUrl ?? project.DocumentationUrl),
        .. Texts("projects.text", project.Description),
        .. Each("projects.point", project.Achievements),
        .. Each("projects.technology", project.Technologies),
    ]);

    // A degree and its subject stand in one title, and what of it is which is a matter of taste.
    private static CvFactGroup Of(EducationView education) => Group("education",
    [
        .. Head("education", CvText.Join(" ", education.Degree, education.FieldOfStudy), education.Institution),
        .. Text("education.grade", education.Grade),
        .. Dates("education.date", education.Start, education.End),
        .. Address("education.link", education.Url),
        .. Texts("education.text", education.Description),
        .. Each("education.course", education.Courses),
    ]);

    private static CvFactGroup Of(CertificationView certificate) => Group("certificates",
    [
        .. Head("certificates", certificate.Name, certificate.IssuingOrganization),
        .. Text("certificates.number", certificate.CredentialId),
        .. Dates("certificates.date", certificate.IssueDate),
        .. Dates("certificates.expires", certificate.ExpiryDate),
        .. Address("certificates.link", certificate.CredentialUrl),
    ]);

    private static CvFactGroup Of(AchievementView award) => Group("awards",
    [
        .. Head("awards", award.Title, award.Awarder),
        .. Dates("awards.date", award.Date),
        .. Address("awards.link", award.Url),
        .. Texts("awards.text", award.Description),
    ]);

    private static CvFactGroup Of(PublicationView publication) => Group("publications",
    [
        .. Head("publications", publication.Name, publication.Publisher),
        .. Dates("publications.date", publication.ReleaseDate),
        .. Address("publications.link", publication.Url),
        .. Texts("publications.text", publication.Summary),
    ]);

    private static CvFactGroup Of(VolunteerView post) => Group("volunteering",
    [
        .. Head("volunteering", post.Position, post.Organization),
        .. Dates("volunteering.date", post.Start, post.End),
        .. Address("volunteering.link", post.Url),
        .. Texts("volunteering.text", post.Summary),
        .. Each("volunteering.point", post.Highlights),
    ]);

    private static CvFactGroup Group(string section, IEnumerable<CvFact> facts) => new(section, [.. facts.DistinctBy(fact => (fact.Field, fact.Key))]);

    // As in the CV, an entry without a title is headed by its organisation.
    private static IEnumerable<CvFact> Head(string section, string? title, string? organization) => CvText.Line(title) is null
        ? Text($"{section}.title", organization)
        : [.. Text($"{section}.title", title), .. Text($"{section}.organization", organization)];

    // To the month, which is what a period shows.
    private static IEnumerable<CvFact> Dates(string field, params PartialDate[] dates) => dates
        .Where(date => !date.IsUnknown)
        .Select(date => date.ToString())
        .Select(date => new CvFact(field, date.Length > MonthLength && char.IsAsciiDigit(date[0]) ? date[..MonthLength] : date));

    private const int MonthLength = 7;

    private static IEnumerable<CvFact> Address(string field, string? address) =>
        Text(field, address?.Contains("://", StringComparison.Ordinal) == true ? CvContacts.Shown(address) : address);

    private static IEnumerable<CvFact> Each(string field, IEnumerable<string> texts) => CvText.Lines(texts).Select(text => new CvFact(field, text));

    private static IEnumerable<CvFact> Texts(string field, string? text) => CvText.Paragraphs(text).Select(paragraph => new CvFact(field, paragraph));

    private static IEnumerable<CvFact> Text(string field, string? text) => CvText.Line(text) is { } line ? [new CvFact(field, line)] : [];
}
