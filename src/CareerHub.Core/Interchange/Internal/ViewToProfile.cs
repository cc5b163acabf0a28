using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Interchange.Internal;

/// <summary>Puts what an audience may see into the shape that the map of JSON Resume writes. It reads nothing but the view.</summary>
internal static class ViewToProfile
{
    public static Profile Map(ProfileView view) => new()
    {
        UserId = default,
        FullName = view.FullName,
        Headline = view.Headline,
        Summary = view.Summary,
        Email = view.Email,
        Phone = view.Phone,
        PhotoUrl = WebAddress.OrNull(view.PhotoUrl),
        Location = Map(view.Location),
        Links = view.Links.Select(e => new ProfileLink { Network = e.Network, Username = e.Username, Url = e.Url }).ToValueList(),
        Experiences = view.Experiences.Select(Map).ToValueList(),
        Projects = view.Projects.Select(Map).ToValueList(),
        Skills = view.Skills.Select(Map).ToValueList(),
        Education = view.Education.Select(Map).ToValueList(),
        Certifications = view.Certifications.Select(Map).ToValueList(),
        Achievements = view.Achievements.Select(Map).ToValueList(),
        Languages = view.Languages.Select(e => new Language { Name = e.Name, Fluency = e.Fluency }).ToValueList(),
        Volunteering = view.Volunteering.Select(Map).ToValueList(),
        Publications = view.Publications.Select(Map).ToValueList(),
        Interests = view.Interests.Select(e => new Interest { Name = e.Name, Keywords = e.Keywords }).ToValueList(),
        References = view.References.Select(e => new ProfileReference { Name = e.Name, Reference = e.Reference }).ToValueList(),
        CustomSections = view.CustomSections.Select(e => new CustomSection { Title = e.Title, Content = e.Content }).ToValueList(),
    };

    private static Place Map(PlaceView place) => new()
    {
        Address = place.Address,
        PostalCode = place.PostalCode,
        City = place.City,
        Region = place.Region,
        CountryCode = place.CountryCode,
        Text = place.Text,
    };

    private static Experience Map(ExperienceView e) => new()
    {
        Id = e.Id,
        CompanyName = e.CompanyName,
        CompanyWebsite = e.CompanyWebsite,
        CompanySize = e.CompanySize,
        Industry = e.Industry,
        CompanyLocation = e.CompanyLocation,
        Position = e.Position,
        EmploymentType = e.EmploymentType,
        Start = e.Start,
        End = e.End,
        Description = e.Description,
        Responsibilities = e.Responsibilities,
        Technologies = e.Technologies,
    };

    // The label of an anonymous project stands where others have the organisation; a reader of JSON Resume knows no other place for it.
    private static Project Map(ProjectView e) => new()
    {
        Name = e.Name,
        Description = e.Description,
        Role = e.Role,
        Organization = e.Organization ?? (e.IsAnonymous ? e.AnonymizedCompany : null),
        Start = e.Start,
        End = e.End,
        Status = e.Status,
        Category = e.Category,
        Achievements = e.Achievements,
        Challenges = e.Challenges,
        Clients = e.Clients,
        TeamSize = e.TeamSize,
        DurationMonths = e.DurationMonths,
        UsersCount = e.UsersCount,
        BudgetRange = e.BudgetRange,
        DemoUrl = e.DemoUrl,
        GithubUrl = e.GithubUrl,
        DocumentationUrl = e.DocumentationUrl,
        Technologies = e.Technologies,
        ExperienceIds = e.ExperienceIds,
    };

    private static Skill Map(SkillView e) => new()
    {
        Name = e.Name,
        GroupName = e.GroupName,
        Level = e.Level,
        YearsOfExperience = e.YearsOfExperience,
        StartedUsingYear = e.StartedUsingYear,
        IsPrimary = e.IsPrimary,
    };

    private static Education Map(EducationView e) => new()
    {
        Kind = e.Kind,
        Institution = e.Institution,
        Degree = e.Degree,
        FieldOfStudy = e.FieldOfStudy,
        Start = e.Start,
        End = e.End,
        Grade = e.Grade,
        Description = e.Description,
        Url = e.Url,
        Courses = e.Courses,
    };

    private static Certification Map(CertificationView e) => new()
    {
        Name = e.Name,
        IssuingOrganization = e.IssuingOrganization,
        CredentialId = e.CredentialId,
        CredentialUrl = e.CredentialUrl,
        IssueDate = e.IssueDate,
        ExpiryDate = e.ExpiryDate,
    };

    private static Achievement Map(AchievementView e) => new()
    {
        Title = e.Title,
        Awarder = e.Awarder,
        Description = e.Description,
        Date = e.Date,
        Category = e.Category,
        Url = e.Url,
    };

    private static VolunteerExperience Map(VolunteerView e) => new()
    {
        Organization = e.Organization,
        Position = e.Position,
        Url = e.Url,
        Start = e.Start,
        End = e.End,
        Summary = e.Summary,
        Highlights = e.Highlights,
    };

    private static Publication Map(PublicationView e) => new()
    {
        Name = e.Name,
        Publisher = e.Publisher,
        ReleaseDate = e.ReleaseDate,
        Url = e.Url,
        Summary = e.Summary,
    };
}
