namespace CareerHub.Profiles.Projection.Internal;

/// <summary>Copies the entries that look the same to every audience, property by property: what is not named here is not shown.</summary>
internal static class EntryProjector
{
    public static ExperienceView View(Experience entry) => new()
    {
        Id = entry.Id,
        CompanyName = entry.CompanyName,
        CompanyWebsite = WebAddress.OrNull(entry.CompanyWebsite),
        CompanySize = entry.CompanySize,
        Industry = entry.Industry,
        CompanyLocation = entry.CompanyLocation,
        Position = entry.Position,
        EmploymentType = entry.EmploymentType,
        Start = entry.Start,
        End = entry.End,
        Description = entry.Description,
        Responsibilities = entry.Responsibilities,
        Technologies = entry.Technologies,
    };

    public static SkillView View(Skill entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        GroupName = entry.GroupName,
        Level = entry.Level,
        YearsOfExperience = entry.YearsOfExperience,
        StartedUsingYear = entry.StartedUsingYear,
        IsPrimary = entry.IsPrimary,
    };

    public static EducationView View(Education entry) => new()
    {
        Id = entry.Id,
        Kind = entry.Kind,
        Institution = entry.Institution,
        Degree = entry.Degree,
        FieldOfStudy = entry.FieldOfStudy,
        Start = entry.Start,
        End = entry.End,
        Grade = entry.Grade,
        Description = entry.Description,
        Url = WebAddress.OrNull(entry.Url),
        Courses = entry.Courses,
    };

    public static CertificationView View(Certification entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        IssuingOrganization = entry.IssuingOrganization,
        CredentialId = entry.CredentialId,
        CredentialUrl = WebAddress.OrNull(entry.CredentialUrl),
        IssueDate = entry.IssueDate,
        ExpiryDate = entry.ExpiryDate,
    };

    public static AchievementView View(Achievement entry) => new()
    {
        Id = entry.Id,
        Title = entry.Title,
        Awarder = entry.Awarder,
        Description = entry.Description,
        Date = entry.Date,
        Category = entry.Category,
        Url = WebAddress.OrNull(entry.Url),
    };

    public static LanguageView View(Language entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Fluency = entry.Fluency,
    };

    public static VolunteerView View(VolunteerExperience entry) => new()
    {
        Id = entry.Id,
        Organization = entry.Organization,
        Position = entry.Position,
        Url = WebAddress.OrNull(entry.Url),
        Start = entry.Start,
        End = entry.End,
        Summary = entry.Summary,
        Highlights = entry.Highlights,
    };

    public static PublicationView View(Publication entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Publisher = entry.Publisher,
        ReleaseDate = entry.ReleaseDate,
        Url = WebAddress.OrNull(entry.Url),
        Summary = entry.Summary,
    };

    public static InterestView View(Interest entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Keywords = entry.Keywords,
    };

    public static ReferenceView View(ProfileReference entry) => new()
    {
        Id = entry.Id,
        Name = entry.Name,
        Reference = entry.Reference,
    };

    public static CustomSectionView View(CustomSection entry) => new()
    {
        Id = entry.Id,
        Title = entry.Title,
        Content = entry.Content,
    };

    public static LinkView View(ProfileLink entry) => new()
    {
        Id = entry.Id,
        Network = entry.Network,
        Username = entry.Username,
        Url = WebAddress.OrNull(entry.Url),
    };
}
