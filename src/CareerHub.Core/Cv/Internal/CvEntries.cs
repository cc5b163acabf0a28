using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal;

/// <summary>The entries of a CV's sections.</summary>
internal sealed class CvEntries(CvWords words)
{
    private readonly CvDateText dates = new(words);

    public CvEntry Of(ExperienceView job) => Titled(new CvEntry
    {
        Id = job.Id,
        Title = CvText.Line(job.Position),
        Organization = CvText.Line(job.CompanyName),
        OrganizationHref = job.CompanyWebsite,
        Place = CvText.Line(job.CompanyLocation),
        Dates = dates.Span(job.Start, job.End),
        Paragraphs = CvText.Paragraphs(job.Description),
        Points = CvText.Lines(job.Responsibilities),
        ItemsLabel = job.Technologies.Count > 0 ? words["technologies"] : null,
        Items = CvText.Lines(job.Technologies),
    });

    public CvEntry Of(ProjectView project) => Titled(new CvEntry
    {
        Id = project.Id,
        Title = CvText.Line(project.Name),
        TitleHref = project.DemoUrl,
        Organization = CvText.Line(project.IsAnonymous ? project.AnonymizedCompany : project.Organization),
        Detail = CvText.Line(project.Role),
        Dates = dates.Span(project.Start, project.End),
        Paragraphs = CvText.Paragraphs(project.Description),
        Points = CvText.Lines(project.Achievements),
        ItemsLabel = project.Technologies.Count > 0 ? words["technologies"] : null,
        Items = CvText.Lines(project.Technologies),
    });

    public CvEntry Of(EducationView education) => Titled(new CvEntry
    {
        Id = education.Id,
        Title = CvText.Join(words.PartSeparator, education.Degree, education.FieldOfStudy),
        Organization = CvText.Line(education.Institution),
        OrganizationHref = education.Url,
        Detail = CvText.Line(education.Grade) is { } grade ? words["grade"] + words.LabelSeparator + grade : null,
        Dates = dates.SpanOrEnd(education.Start, education.End),
        Paragraphs = CvText.Paragraphs(education.Description),
        ItemsLabel = education.Courses.Count > 0 ? words["courses"] : null,
        Items = CvText.Lines(education.Courses),
    });

    public CvEntry Of(CertificationView certificate) => Titled(new CvEntry
    {
        Id = certificate.Id,
        Title = CvText.Line(certificate.Name),
        TitleHref = certificate.CredentialUrl,
        Organization = CvText.Line(certificate.IssuingOrganization),
        Detail = CvText.Join(
            " · ",
            CvText.Line(certificate.CredentialId) is { } number ? words["credential"].Replace("{0}", number, StringComparison.Ordinal) : null,
            certificate.ExpiryDate.IsDate ? dates.Phrase("expires", certificate.ExpiryDate) : null),
        Dates = dates.One(certificate.IssueDate),
    });

    public CvEntry Of(AchievementView achievement) => Titled(new CvEntry
    {
        Id = achievement.Id,
        Title = CvText.Line(achievement.Title),
        TitleHref = achievement.Url,
        Organization = CvText.Line(achievement.Awarder),
        Dates = dates.One(achievement.Date),
        Paragraphs = CvText.Paragraphs(achievement.Description),
    });

    public CvEntry Of(PublicationView publication) => Titled(new CvEntry
    {
        Id = publication.Id,
        Title = CvText.Line(publication.Name),
        TitleHref = publication.Url,
        Organization = CvText.Line(publication.Publisher),
        Dates = dates.One(publication.ReleaseDate),
        Paragraphs = CvText.Paragraphs(publication.Summary),
    });

    public CvEntry Of(VolunteerView post) => Titled(new CvEntry
    {
        Id = post.Id,
        Title = CvText.Line(post.Position),
        Organization = CvText.Line(post.Organization),
        OrganizationHref = post.Url,
        Dates = dates.Span(post.Start, post.End),
        Paragraphs = CvText.Paragraphs(post.Summary),
        Points = CvText.Lines(post.Highlights),
    });

    public static CvEntry Of(ReferenceView reference) => Titled(new CvEntry
    {
        Id = reference.Id,
        Title = CvText.Line(reference.Name),
        Paragraphs = CvText.Paragraphs(reference.Reference),
    });

    // An entry without a title is headed by its organisation.
    private static CvEntry Titled(CvEntry entry) => entry.Title is null && entry.Organization is not null
        ? entry with { Title = entry.Organization, TitleHref = entry.TitleHref ?? entry.OrganizationHref, Organization = null, OrganizationHref = null }
        : entry;
}
