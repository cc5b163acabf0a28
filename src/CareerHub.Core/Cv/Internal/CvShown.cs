using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal;

/// <summary>What a version shows of what an audience may see: its selection in its order, with its overrides, date policy and blindness. What no CV shows is gone from it.</summary>
internal sealed class CvShown(CvVersion version)
{
    private readonly CvSelection selection = version.Selection;
    private readonly CvEntryText texts = new(version.Overrides.Entries);

    public ProfileView Of(ProfileView view) => new()
    {
        Audience = view.Audience,
        FullName = version.IsBlind ? null : view.FullName,
        Headline = version.Overrides.Headline?.Text ?? view.Headline,
        Summary = selection.IncludeSummary ? version.Overrides.Summary?.Text ?? view.Summary : null,
        Email = version.IsBlind ? null : view.Email,
        Phone = version.IsBlind ? null : view.Phone,
        Location = version.IsBlind ? PlaceView.Empty : Shown(view.Location),
        Links = version.IsBlind ? [] : Chosen(view.Links, selection.Links, e => e.Id),
        Experiences = Chosen(view.Experiences, selection.Experiences, e => e.Id).Select(Shown).ToValueList(),
        Projects = Chosen(view.Projects, selection.Projects, e => e.Id).Select(Shown).ToValueList(),
        Skills = Chosen(view.Skills, selection.Skills, e => e.Id).Select(Shown).ToValueList(),
        Education = Chosen(view.Education, selection.Education, e => e.Id).Select(Shown).ToValueList(),
        Certifications = Chosen(view.Certifications, selection.Certifications, e => e.Id).Select(Shown).ToValueList(),
        Achievements = Chosen(view.Achievements, selection.Achievements, e => e.Id).Select(Shown).ToValueList(),
        Languages = Chosen(view.Languages, selection.Languages, e => e.Id),
        Volunteering = Chosen(view.Volunteering, selection.Volunteering, e => e.Id).Select(Shown).ToValueList(),
        Publications = Chosen(view.Publications, selection.Publications, e => e.Id).Select(Shown).ToValueList(),
        Interests = Chosen(view.Interests, selection.Interests, e => e.Id),
        References = version.IsBlind ? [] : Chosen(view.References, selection.References, e => e.Id).Select(Shown).ToValueList(),
        CustomSections = Chosen(view.CustomSections, selection.CustomSections, e => e.Id).Select(Shown).ToValueList(),
    };

    private static PlaceView Shown(PlaceView place) => new() { City = place.City, Region = place.Region, CountryCode = place.CountryCode, Text = place.Text };

    private ExperienceView Shown(ExperienceView job)
    {
        CvEntryText.Parts text = texts.Of(job.Id, job.Description, job.Responsibilities, job.Technologies);
        return new ExperienceView
        {
            Id = job.Id,
            Position = job.Position,
            CompanyName = job.CompanyName,
            CompanyWebsite = Link(job.CompanyWebsite),
            CompanyLocation = job.CompanyLocation,
            Start = Date(job.Start),
            End = Date(job.End),
            Description = text.Description,
            Responsibilities = text.Points,
            Technologies = text.Items,
        };
    }

    private ProjectView Shown(ProjectView project)
    {
        CvEntryText.Parts text = texts.Of(project.Id, project.Description, project.Achievements, project.Technologies);
        return new ProjectView
        {
            Id = project.Id,
            Name = project.Name,
            Role = project.Role,
            Organization = project.Organization,
            IsAnonymous = project.IsAnonymous,
            AnonymizedCompany = project.AnonymizedCompany,
            DemoUrl = Link(project.DemoUrl ?? project.GithubUrl ?? project.DocumentationUrl),
            Start = Date(project.Start),
            End = Date(project.End),
            Description = text.Description,
            Achievements = text.Points,
            Technologies = text.Items,
        };
    }

    private EducationView Shown(EducationView education)
    {
        CvEntryText.Parts text = texts.Of(education.Id, education.Description, [], education.Courses);
        return education with
        {
            Url = Link(education.Url),
            Start = version.IsBlind ? PartialDate.Unknown : Date(education.Start),
            End = version.IsBlind ? PartialDate.Unknown : Date(education.End),
            Description = text.AsOne,
            Courses = text.Items,
        };
    }

    private CertificationView Shown(CertificationView certificate) => certificate with
    {
        CredentialId = version.IsBlind ? null : certificate.CredentialId,
        CredentialUrl = Link(certificate.CredentialUrl),
        IssueDate = Date(certificate.IssueDate),
        ExpiryDate = Date(certificate.ExpiryDate),
    };

    private AchievementView Shown(AchievementView award) => award with
    {
        Url = Link(award.Url),
        Date = Date(award.Date),
        Description = texts.Of(award.Id, award.Description, [], []).AsOne,
    };

    private VolunteerView Shown(VolunteerView post)
    {
        CvEntryText.Parts text = texts.Of(post.Id, post.Summary, post.Highlights, []);
        return post with { Url = Link(post.Url), Start = Date(post.Start), End = Date(post.End), Summary = text.Description, Highlights = text.Points };
    }

    private PublicationView Shown(PublicationView publication) => publication with
    {
        Url = Link(publication.Url),
        ReleaseDate = Date(publication.ReleaseDate),
        Summary = texts.Of(publication.Id, publication.Summary, [], []).AsOne,
    };

    private ReferenceView Shown(ReferenceView reference) => reference with { Reference = texts.Of(reference.Id, reference.Reference, [], []).AsOne };

    private CustomSectionView Shown(CustomSectionView section) => section with { Content = texts.Of(section.Id, section.Content, [], []).AsOne };

    private static SkillView Shown(SkillView skill) => new() { Id = skill.Id, Name = skill.Name, GroupName = skill.GroupName };

    private string? Link(string? address) => version.IsBlind ? null : address;

    private PartialDate Date(PartialDate date) => version.Dates switch
    {
        CvDatePolicy.None => PartialDate.Unknown,
        CvDatePolicy.Years when date.Year is { } year => PartialDate.OfYear(year),
        _ => date,
    };

    private static ValueList<T> Chosen<T>(ValueList<T> entries, ValueList<Ulid>? keys, Func<T, Ulid> key)
    {
        if (keys is null)
        {
            return entries;
        }

        Dictionary<Ulid, T> byKey = entries.ToDictionary(key);
        return keys.Distinct().Where(byKey.ContainsKey).Select(one => byKey[one]).ToValueList();
    }
}
