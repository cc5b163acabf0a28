using CareerHub.Profiles;

namespace CareerHub.Web.Editing;

/// <summary>Every section that the site edits, in the order in which it shows them.</summary>
internal static class ProfileSections
{
    private const string EndHint = "Such as Feb 2023, or \"present\".";
    private const string UrlHint = "A full address that starts with https://.";
    private const string Unsaid = "Not said";

    public static IReadOnlyList<ProfileSection> All { get; } =
    [
        new ProfileSection<Experience>("experience", nameof(Profile.Experiences), "Experience", "job", p => p.Experiences, (p, v) => p with { Experiences = v }, Experience),
        new ProfileSection<Project>("projects", nameof(Profile.Projects), "Projects", "project", p => p.Projects, (p, v) => p with { Projects = v }, Project),
        new ProfileSection<Education>("education", nameof(Profile.Education), "Education and training", "education", p => p.Education, (p, v) => p with { Education = v }, Education),
        new ProfileSection<Skill>("skills", nameof(Profile.Skills), "Skills", "skill", p => p.Skills, (p, v) => p with { Skills = v }, Skill),
        new ProfileSection<Certification>("certifications", nameof(Profile.Certifications), "Certifications", "certificate", p => p.Certifications, (p, v) => p with { Certifications = v }, Certification),
        new ProfileSection<Language>("languages", nameof(Profile.Languages), "Languages", "language", p => p.Languages, (p, v) => p with { Languages = v }, Language),
        new ProfileSection<Achievement>("achievements", nameof(Profile.Achievements), "Awards and achievements", "achievement", p => p.Achievements, (p, v) => p with { Achievements = v }, Achievement),
        new ProfileSection<VolunteerExperience>("volunteering", nameof(Profile.Volunteering), "Volunteering", "volunteer role", p => p.Volunteering, (p, v) => p with { Volunteering = v }, Volunteering),
        new ProfileSection<Publication>("publications", nameof(Profile.Publications), "Publications", "publication", p => p.Publications, (p, v) => p with { Publications = v }, Publication),
        new ProfileSection<Interest>("interests", nameof(Profile.Interests), "Interests", "interest", p => p.Interests, (p, v) => p with { Interests = v }, Interest),
        new ProfileSection<ProfileReference>("references", nameof(Profile.References), "References", "reference", p => p.References, (p, v) => p with { References = v }, Reference),
        new ProfileSection<CustomSection>("other", nameof(Profile.CustomSections), "Other sections", "section", p => p.CustomSections, (p, v) => p with { CustomSections = v }, Custom),
        new ProfileSection<ProfileLink>("links", nameof(Profile.Links), "Links", "link", p => p.Links, (p, v) => p with { Links = v }, Link),
    ];

    public static ProfileSection? Find(string key) => All.FirstOrDefault(section => section.Key == key);

    private static SectionBuilder<Experience> Experience(SectionBuilder<Experience> fields) => fields
        .Line(nameof(Profiles.Experience.Position), "Job title", e => e.Position, (e, v) => e with { Position = v })
        .Line(nameof(Profiles.Experience.CompanyName), "Employer", e => e.CompanyName, (e, v) => e with { CompanyName = v })
        .Line(nameof(Profiles.Experience.CompanyLocation), "Place", e => e.CompanyLocation, (e, v) => e with { CompanyLocation = v })
        .Date(nameof(Profiles.Experience.Start), "Start", e => e.Start, (e, v) => e with { Start = v })
        .Date(nameof(Profiles.Experience.End), "End", e => e.End, (e, v) => e with { End = v }, EndHint)
        .Paragraph(nameof(Profiles.Experience.Description), "Description", e => e.Description, (e, v) => e with { Description = v })
        .Points(nameof(Profiles.Experience.Responsibilities), "What you did and reached", e => e.Responsibilities, (e, v) => e with { Responsibilities = v })
        .Points(nameof(Profiles.Experience.Technologies), "Tools and technologies", e => e.Technologies, (e, v) => e with { Technologies = v })
        .Line(nameof(Profiles.Experience.CompanyWebsite), "Employer's website", e => e.CompanyWebsite, (e, v) => e with { CompanyWebsite = v }, UrlHint)
        .Extra()
        .Choice(nameof(Profiles.Experience.EmploymentType), "Kind of employment", e => e.EmploymentType, (e, v) => e with { EmploymentType = v }, [(null, Unsaid), .. EmploymentTypes.All.Select(type => ((string?)type, Words(type)))])
        .Line(nameof(Profiles.Experience.Industry), "Industry", e => e.Industry, (e, v) => e with { Industry = v })
        .Line(nameof(Profiles.Experience.CompanySize), "Size of the employer", e => e.CompanySize, (e, v) => e with { CompanySize = v }, "Such as 200 people.");

    private static SectionBuilder<Project> Project(SectionBuilder<Project> fields) => fields
        .Line(nameof(Profiles.Project.Name), "Name", e => e.Name, (e, v) => e with { Name = v })
        .Line(nameof(Profiles.Project.Role), "Your role", e => e.Role, (e, v) => e with { Role = v })
        .Choice(nameof(Profiles.Project.Visibility), "Who learns whom it was for", e => e.Visibility, (e, v) => e with { Visibility = v }, (ProjectVisibility.Public, "Everyone who sees the profile"), (ProjectVisibility.Anonymous, "Only you"))
        .Line(nameof(Profiles.Project.Organization), "Organisation", e => e.Organization, (e, v) => e with { Organization = v })
        .Line(nameof(Profiles.Project.AnonymizedCompany), "What others read instead", e => e.AnonymizedCompany, (e, v) => e with { AnonymizedCompany = v }, "Such as \"a large retail bank\". Only used when the organisation is for you alone.")
        .Date(nameof(Profiles.Project.Start), "Start", e => e.Start, (e, v) => e with { Start = v })
        .Date(nameof(Profiles.Project.End), "End", e => e.End, (e, v) => e with { End = v }, EndHint)
        .Paragraph(nameof(Profiles.Project.Description), "Description", e => e.Description, (e, v) => e with { Description = v })
        .Points(nameof(Profiles.Project.Achievements), "What you reached", e => e.Achievements, (e, v) => e with { Achievements = v })
        .Points(nameof(Profiles.Project.Technologies), "Tools and technologies", e => e.Technologies, (e, v) => e with { Technologies = v })
        .Line(nameof(Profiles.Project.DemoUrl), "Website", e => e.DemoUrl, (e, v) => e with { DemoUrl = v }, UrlHint)
        .Line(nameof(Profiles.Project.GithubUrl), "Source code", e => e.GithubUrl, (e, v) => e with { GithubUrl = v }, UrlHint)
        .Line(nameof(Profiles.Project.DocumentationUrl), "Documentation", e => e.DocumentationUrl, (e, v) => e with { DocumentationUrl = v }, UrlHint)
        .Extra()
        .Points(nameof(Profiles.Project.Challenges), "What was difficult", e => e.Challenges, (e, v) => e with { Challenges = v })
        .Points(nameof(Profiles.Project.Clients), "Clients", e => e.Clients, (e, v) => e with { Clients = v })
        .Number(nameof(Profiles.Project.TeamSize), "People in the team", e => e.TeamSize, (e, v) => e with { TeamSize = v })
        .Number(nameof(Profiles.Project.DurationMonths), "Duration in months", e => e.DurationMonths, (e, v) => e with { DurationMonths = v })
        .Number(nameof(Profiles.Project.UsersCount), "Users", e => e.UsersCount, (e, v) => e with { UsersCount = v })
        .Choice(nameof(Profiles.Project.BudgetRange), "Budget", e => e.BudgetRange, (e, v) => e with { BudgetRange = v }, (null, Unsaid), (BudgetRange.Small, "Small"), (BudgetRange.Medium, "Medium"), (BudgetRange.Large, "Large"))
        .Choice(nameof(Profiles.Project.Status), "State", e => e.Status, (e, v) => e with { Status = v }, (ProjectStatus.Active, "In use"), (ProjectStatus.Staging, "Not yet in use"), (ProjectStatus.Archived, "No longer in use"))
        .Choice(nameof(Profiles.Project.Category), "Kind", e => e.Category, (e, v) => e with { Category = v }, (ProjectCategory.Production, "In production"), (ProjectCategory.Internal, "For the organisation itself"), (ProjectCategory.Demo, "For showing"));

    private static SectionBuilder<Education> Education(SectionBuilder<Education> fields) => fields
        .Line(nameof(Profiles.Education.Degree), "Degree or course", e => e.Degree, (e, v) => e with { Degree = v })
        .Line(nameof(Profiles.Education.FieldOfStudy), "Subject", e => e.FieldOfStudy, (e, v) => e with { FieldOfStudy = v })
        .Line(nameof(Profiles.Education.Institution), "School, university or provider", e => e.Institution, (e, v) => e with { Institution = v })
        .Choice(nameof(Profiles.Education.Kind), "Kind", e => e.Kind, (e, v) => e with { Kind = v }, (EducationKind.Degree, "School or university"), (EducationKind.Training, "Course or further training"))
        .Date(nameof(Profiles.Education.Start), "Start", e => e.Start, (e, v) => e with { Start = v })
        .Date(nameof(Profiles.Education.End), "End", e => e.End, (e, v) => e with { End = v }, EndHint)
        .Line(nameof(Profiles.Education.Grade), "Grade", e => e.Grade, (e, v) => e with { Grade = v })
        .Paragraph(nameof(Profiles.Education.Description), "Description", e => e.Description, (e, v) => e with { Description = v })
        .Points(nameof(Profiles.Education.Courses), "Courses", e => e.Courses, (e, v) => e with { Courses = v })
        .Line(nameof(Profiles.Education.Url), "Address of the school or course", e => e.Url, (e, v) => e with { Url = v }, UrlHint);

    private static SectionBuilder<Skill> Skill(SectionBuilder<Skill> fields) => fields
        .Line(nameof(Profiles.Skill.Name), "Skill", e => e.Name, (e, v) => e with { Name = v ?? "" })
        .Line(nameof(Profiles.Skill.GroupName), "Group", e => e.GroupName, (e, v) => e with { GroupName = v ?? "" }, "Skills of one group stand together.")
        .Number(nameof(Profiles.Skill.Level), "Level", e => e.Level, (e, v) => e with { Level = v }, "From 1 (basic) to 5 (master).")
        .Extra()
        .Number(nameof(Profiles.Skill.YearsOfExperience), "Years of experience", e => e.YearsOfExperience, (e, v) => e with { YearsOfExperience = v })
        .Number(nameof(Profiles.Skill.StartedUsingYear), "First used", e => e.StartedUsingYear, (e, v) => e with { StartedUsingYear = v }, "A year.")
        .Choice(nameof(Profiles.Skill.IsPrimary), "One of your main skills", e => e.IsPrimary, (e, v) => e with { IsPrimary = v }, (false, "No"), (true, "Yes"));

    private static SectionBuilder<Certification> Certification(SectionBuilder<Certification> fields) => fields
        .Line(nameof(Profiles.Certification.Name), "Name", e => e.Name, (e, v) => e with { Name = v })
        .Line(nameof(Profiles.Certification.IssuingOrganization), "Issued by", e => e.IssuingOrganization, (e, v) => e with { IssuingOrganization = v })
        .Date(nameof(Profiles.Certification.IssueDate), "Issued", e => e.IssueDate, (e, v) => e with { IssueDate = v })
        .Date(nameof(Profiles.Certification.ExpiryDate), "Valid until", e => e.ExpiryDate, (e, v) => e with { ExpiryDate = v })
        .Line(nameof(Profiles.Certification.CredentialId), "Number of the certificate", e => e.CredentialId, (e, v) => e with { CredentialId = v })
        .Line(nameof(Profiles.Certification.CredentialUrl), "Address to check it", e => e.CredentialUrl, (e, v) => e with { CredentialUrl = v }, UrlHint);

    private static SectionBuilder<Language> Language(SectionBuilder<Language> fields) => fields
        .Line(nameof(Profiles.Language.Name), "Language", e => e.Name, (e, v) => e with { Name = v })
        .Line(nameof(Profiles.Language.Fluency), "How well", e => e.Fluency, (e, v) => e with { Fluency = v }, "Such as native, fluent or B2.");

    private static SectionBuilder<Achievement> Achievement(SectionBuilder<Achievement> fields) => fields
        .Line(nameof(Profiles.Achievement.Title), "Title", e => e.Title, (e, v) => e with { Title = v })
        .Line(nameof(Profiles.Achievement.Awarder), "Given by", e => e.Awarder, (e, v) => e with { Awarder = v })
        .Date(nameof(Profiles.Achievement.Date), "Date", e => e.Date, (e, v) => e with { Date = v })
        .Paragraph(nameof(Profiles.Achievement.Description), "Description", e => e.Description, (e, v) => e with { Description = v })
        .Line(nameof(Profiles.Achievement.Url), "Address", e => e.Url, (e, v) => e with { Url = v }, UrlHint)
        .Extra()
        .Choice(nameof(Profiles.Achievement.Category), "Kind", e => e.Category, (e, v) => e with { Category = v }, (AchievementCategory.Award, "Prize or award"), (AchievementCategory.Publication, "Publication"), (AchievementCategory.Speaking, "Talk"), (AchievementCategory.Other, "Something else"));

    private static SectionBuilder<VolunteerExperience> Volunteering(SectionBuilder<VolunteerExperience> fields) => fields
        .Line(nameof(VolunteerExperience.Position), "Role", e => e.Position, (e, v) => e with { Position = v })
        .Line(nameof(VolunteerExperience.Organization), "Organisation", e => e.Organization, (e, v) => e with { Organization = v })
        .Date(nameof(VolunteerExperience.Start), "Start", e => e.Start, (e, v) => e with { Start = v })
        .Date(nameof(VolunteerExperience.End), "End", e => e.End, (e, v) => e with { End = v }, EndHint)
        .Paragraph(nameof(VolunteerExperience.Summary), "Description", e => e.Summary, (e, v) => e with { Summary = v })
        .Points(nameof(VolunteerExperience.Highlights), "What you did and reached", e => e.Highlights, (e, v) => e with { Highlights = v })
        .Line(nameof(VolunteerExperience.Url), "Address of the organisation", e => e.Url, (e, v) => e with { Url = v }, UrlHint);

    private static SectionBuilder<Publication> Publication(SectionBuilder<Publication> fields) => fields
        .Line(nameof(Profiles.Publication.Name), "Title", e => e.Name, (e, v) => e with { Name = v })
        .Line(nameof(Profiles.Publication.Publisher), "Published by", e => e.Publisher, (e, v) => e with { Publisher = v })
        .Date(nameof(Profiles.Publication.ReleaseDate), "Date", e => e.ReleaseDate, (e, v) => e with { ReleaseDate = v })
        .Line(nameof(Profiles.Publication.Url), "Address", e => e.Url, (e, v) => e with { Url = v }, UrlHint)
        .Paragraph(nameof(Profiles.Publication.Summary), "Description", e => e.Summary, (e, v) => e with { Summary = v });

    private static SectionBuilder<Interest> Interest(SectionBuilder<Interest> fields) => fields
        .Line(nameof(Profiles.Interest.Name), "Interest", e => e.Name, (e, v) => e with { Name = v })
        .Points(nameof(Profiles.Interest.Keywords), "What belongs to it", e => e.Keywords, (e, v) => e with { Keywords = v });

    private static SectionBuilder<ProfileReference> Reference(SectionBuilder<ProfileReference> fields) => fields
        .Line(nameof(ProfileReference.Name), "Name", e => e.Name, (e, v) => e with { Name = v })
        .Paragraph(nameof(ProfileReference.Reference), "Reference", e => e.Reference, (e, v) => e with { Reference = v });

    private static SectionBuilder<CustomSection> Custom(SectionBuilder<CustomSection> fields) => fields
        .Line(nameof(CustomSection.Title), "Heading", e => e.Title, (e, v) => e with { Title = v })
        .Paragraph(nameof(CustomSection.Content), "Text", e => e.Content, (e, v) => e with { Content = v });

    private static SectionBuilder<ProfileLink> Link(SectionBuilder<ProfileLink> fields) => fields
        .Line(nameof(ProfileLink.Network), "Network", e => e.Network, (e, v) => e with { Network = v }, "Such as LinkedIn; leave it empty for a home page.")
        .Line(nameof(ProfileLink.Username), "User name", e => e.Username, (e, v) => e with { Username = v })
        .Line(nameof(ProfileLink.Url), "Address", e => e.Url, (e, v) => e with { Url = v }, UrlHint);

    /// <summary>FULL_TIME is "Full time".</summary>
    private static string Words(string stored) => stored[0] + stored[1..].Replace('_', ' ').ToLowerInvariant();
}
