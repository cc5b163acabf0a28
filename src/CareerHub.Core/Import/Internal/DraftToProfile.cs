using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Maps a draft to a profile, entry by entry in the same order.</summary>
internal sealed class DraftToProfile(Ulid? importId)
{
    public Profile Map(ProfileDraft draft, Ulid owner) => new()
    {
        UserId = owner,
        FullName = draft.FullName?.Value,
        Headline = draft.Headline?.Value,
        Summary = draft.Summary?.Value,
        Email = draft.Email?.Value,
        Phone = draft.Phone?.Value,
        Location = DraftPlaces.Map(draft.Location),
        Links = Each(draft.Links, Map),
        Experiences = Each(draft.Experiences, Map),
        Projects = Each(draft.Projects, Map),
        Skills = DraftSkills.Of(draft).Select(Map).ToValueList(),
        Education = Each(draft.Education, Map),
        Certifications = Each(draft.Certifications, Map),
        Achievements = Each(draft.Achievements, Map),
        Languages = Each(draft.Languages, e => new Language { Name = e.Name?.Value, Fluency = e.Fluency?.Value, Origins = Origins(e) }),
        Volunteering = Each(draft.Volunteering, Map),
        Publications = Each(draft.Publications, Map),
        Interests = Each(draft.Interests, e => new Interest { Name = e.Name?.Value, Keywords = Texts(e.Keywords), Origins = Origins(e) }),
        References = Each(draft.References, e => new ProfileReference { Name = e.Name?.Value, Reference = e.Reference?.Value, Origins = Origins(e) }),
        CustomSections = Each(draft.CustomSections, e => new CustomSection { Title = e.Title?.Value, Content = e.Content?.Value, Origins = Origins(e) }),
        Origins = Origins(draft, draft.Location is null ? [] : [nameof(Profile.Location)]),
    };

    private ProfileLink Map(DraftLink entry) => new()
    {
        Network = entry.Network?.Value,
        Username = entry.Username?.Value,
        Url = WebAddress.Complete(entry.Url?.Value),
        Origins = Origins(entry),
    };

    private Experience Map(DraftExperience entry) => new()
    {
        Position = entry.Position?.Value,
        CompanyName = entry.CompanyName?.Value,
        CompanyWebsite = WebAddress.Complete(entry.CompanyWebsite?.Value),
        CompanyLocation = entry.CompanyLocation?.Value,
        EmploymentType = EmploymentTypes.Find(entry.EmploymentType?.Value),
        Start = Date(entry.Start),
        End = Date(entry.End),
        Description = entry.Description?.Value,
        Responsibilities = Texts(entry.Responsibilities),
        Technologies = Texts(entry.Technologies),
        Origins = Origins(entry),
    };

    private Project Map(DraftProject entry)
    {
        bool isSource = entry.Url is { } url && ProjectAddress.IsSourceCode(url.Value);
        string slot = isSource ? nameof(Project.GithubUrl) : nameof(Project.DemoUrl);
        return new Project
        {
            Name = entry.Name?.Value,
            Role = entry.Role?.Value,
            Organization = entry.Organization?.Value,
            Start = Date(entry.Start),
            End = Date(entry.End),
            GithubUrl = isSource ? WebAddress.Complete(entry.Url?.Value) : null,
            DemoUrl = isSource ? null : WebAddress.Complete(entry.Url?.Value),
            Description = entry.Description?.Value,
            Achievements = Texts(entry.Achievements),
            Technologies = Texts(entry.Technologies),
            Origins = Origins(entry with { Url = null }, entry.Url is null ? [] : [slot]),
        };
    }

    private Skill Map(DraftSkills.Named named)
    {
        Skill skill = DraftSkills.Map(named);
        string[] names = [nameof(Skill.Name), .. skill.GroupName.Length > 0 ? [nameof(Skill.GroupName)] : Array.Empty<string>(), .. skill.Level is null ? Array.Empty<string>() : [nameof(Skill.Level)]];
        return importId is { } id ? skill with { Origins = FieldOrigins.Empty.With(FieldOrigins.Import(id), names) } : skill;
    }

    private Education Map(DraftEducation entry) => new()
    {
        Kind = entry.Kind,
        Institution = entry.Institution?.Value,
        Degree = entry.Degree?.Value,
        FieldOfStudy = entry.FieldOfStudy?.Value,
        Start = Date(entry.Start),
        End = Date(entry.End),
        Grade = entry.Grade?.Value,
        Url = WebAddress.Complete(entry.Url?.Value),
        Description = entry.Description?.Value,
        Courses = Texts(entry.Courses),
        Origins = Origins(entry),
    };

    private Certification Map(DraftCertification entry) => new()
    {
        Name = entry.Name?.Value,
        IssuingOrganization = entry.IssuingOrganization?.Value,
        CredentialId = entry.CredentialId?.Value,
        CredentialUrl = WebAddress.Complete(entry.CredentialUrl?.Value),
        IssueDate = Date(entry.IssueDate),
        ExpiryDate = Date(entry.ExpiryDate),
        Origins = Origins(entry),
    };

    private Achievement Map(DraftAchievement entry) => new()
    {
        Title = entry.Title?.Value,
        Awarder = entry.Awarder?.Value,
        Date = Date(entry.Date),
        Url = WebAddress.Complete(entry.Url?.Value),
        Description = entry.Description?.Value,
        Origins = Origins(entry),
    };

    private VolunteerExperience Map(DraftVolunteerExperience entry) => new()
    {
        Position = entry.Position?.Value,
        Organization = entry.Organization?.Value,
        Url = WebAddress.Complete(entry.Url?.Value),
        Start = Date(entry.Start),
        End = Date(entry.End),
        Summary = entry.Summary?.Value,
        Highlights = Texts(entry.Highlights),
        Origins = Origins(entry),
    };

    private Publication Map(DraftPublication entry) => new()
    {
        Name = entry.Name?.Value,
        Publisher = entry.Publisher?.Value,
        ReleaseDate = Date(entry.ReleaseDate),
        Url = WebAddress.Complete(entry.Url?.Value),
        Summary = entry.Summary?.Value,
        Origins = Origins(entry),
    };

    private static ValueList<TResult> Each<T, TResult>(ValueList<T> entries, Func<T, TResult> map) => entries.Select(map).ToValueList();

    private static ValueList<string> Texts(ValueList<Sourced<string>> values) => values.Select(value => value.Value).ToValueList();

    private static PartialDate Date(Sourced<PartialDate>? date) => date?.Value ?? PartialDate.Unknown;

    // A draft's properties have the names of the profile's, but for those that the callers name.
    private FieldOrigins Origins(DraftEntry entry, params string[] others) => importId is { } id
        ? FieldOrigins.Empty.With(FieldOrigins.Import(id), entry.Values().Select(value => value.Property).Concat(others))
        : FieldOrigins.Empty;
}
