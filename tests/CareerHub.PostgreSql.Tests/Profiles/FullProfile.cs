using System.Text.Json;
using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Tests.Profiles;

/// <summary>A valid profile in which every property of every record has a value of its own; a test fails when one is forgotten.</summary>
internal static class FullProfile
{
    private static readonly PartialDate Start = PartialDate.OfMonth(2019, 3);
    private static readonly PartialDate End = PartialDate.OfDay(new DateOnly(2021, 11, 30));

    public static Profile Create(Ulid userId, Ulid? technologyId = null)
    {
        var job = Job();
        return new Profile
        {
            UserId = userId,
            Slug = "p-" + userId.ToString().ToLowerInvariant(),
            FullName = "Zoë Ångström-O'Neill 🎓",
            Headline = "Nurse",
            Summary = "One line.\nAnother \"line\" with \\ and 𝒳.",
            Email = "zoe@example.org",
            Phone = "+49 30 123456",
            Location = new Place { Address = "Hauptstr. 1", PostalCode = "10115", City = "Berlin", Region = "BE", CountryCode = "DE", Text = "Berlin, Germany" },
            Links = [Common(new ProfileLink { Network = "LinkedIn", Username = "zoe", Url = "https://example.org/zoe" })],
            Visibility = Visibility.Public,
            PhotoUrl = "https://example.org/photo.jpg",
            Experiences = [job, Common(new Experience { Position = "Student nurse", Start = PartialDate.OfYear(2015), End = PartialDate.Present })],
            Projects = [Project(job.Id)],
            Skills = [Common(new Skill { Name = "Triage", GroupName = "Clinical", TechnologyId = technologyId, Level = 4, YearsOfExperience = 6, StartedUsingYear = 2015, IsPrimary = true })],
            Education = [Course()],
            Certifications = [Certificate()],
            Achievements = [Common(new Achievement { Title = "Prize", Awarder = "Jury", Description = "First", Date = Start, Category = AchievementCategory.Speaking, Url = "https://example.org/prize" })],
            Languages = [Common(new Language { Name = "Deutsch", Fluency = "C2" })],
            Volunteering = [Common(new VolunteerExperience { Organization = "Red Cross", Position = "Medic", Url = "https://example.org/rc", Start = Start, End = PartialDate.Present, Summary = "Weekends", Highlights = ["One", "Two"] })],
            Publications = [Common(new Publication { Name = "On triage", Publisher = "Journal", ReleaseDate = PartialDate.OfYear(2020), Url = "https://example.org/paper", Summary = "Paper" })],
            Interests = [Common(new Interest { Name = "Chess", Keywords = ["blitz", "rapid"] })],
            References = [Common(new ProfileReference { Name = "Dr. Who", Reference = "Reliable" })],
            CustomSections = [Common(new CustomSection { Title = "Military service", Content = "2010\n2011" })],
            Language = "en-GB",
            Translations = [new ProfileTranslation("de", job.Id, "title", "Pflegefachfrau", ProfileTranslation.HashOf("Nurse")), new ProfileTranslation("tr", null, "headline", "Hemşire")],
            Extensions = Json(),
            Origins = FieldOrigins.Create([new("FullName", FieldOrigins.Person), new("Headline", FieldOrigins.Import(Ulid.NewUlid()))]),
        };
    }

    private static Experience Job() => Common(new Experience
    {
        CompanyName = "Charité",
        CompanyWebsite = "https://example.org",
        CompanySize = "1000+",
        Industry = "Health",
        CompanyLocation = "Berlin",
        Position = "Nurse",
        EmploymentType = "FULL_TIME",
        Start = Start,
        End = End,
        Description = "Ward 7",
        Responsibilities = ["Led \"night\" shifts", "Trained 4 students"],
        Technologies = ["SAP", "Orbis, KIS"],
    });

    private static Project Project(Ulid job) => Common(new Project
    {
        Name = "Triage app",
        Description = "An app",
        Role = "Product owner",
        Organization = "Charité",
        Start = Start,
        End = PartialDate.Present,
        Visibility = ProjectVisibility.Anonymous,
        AnonymizedCompany = "a hospital",
        Status = ProjectStatus.Archived,
        Category = ProjectCategory.Internal,
        Achievements = ["Faster"],
        Challenges = ["Privacy"],
        Clients = ["Ward 7"],
        TeamSize = 5,
        DurationMonths = 8,
        UsersCount = 120,
        BudgetRange = BudgetRange.Medium,
        DemoUrl = "https://example.org/demo",
        GithubUrl = "https://example.org/code",
        DocumentationUrl = "https://example.org/docs",
        Technologies = ["Kotlin"],
        ExperienceIds = [job],
    });

    private static Education Course() => Common(new Education
    {
        Kind = EducationKind.Training,
        Institution = "School",
        Degree = "Diploma",
        FieldOfStudy = "Nursing",
        Start = PartialDate.OfYear(2012),
        End = PartialDate.OfYear(2015),
        Grade = "1,3",
        Description = "Three years",
        Url = "https://example.org/school",
        Courses = ["Anatomy", "Ethics"],
    });

    private static Certification Certificate() => Common(new Certification
    {
        Name = "Licence",
        IssuingOrganization = "State",
        CredentialId = "N-1",
        CredentialUrl = "https://example.org/check",
        IssueDate = Start,
        ExpiryDate = PartialDate.OfYear(2030),
    });

    private static T Common<T>(T entry)
        where T : ProfileEntry
    {
        ProfileEntry values = entry;
        return (T)(values with { Extensions = Json(), Origins = FieldOrigins.Create([new("Name", FieldOrigins.Person)]) });
    }

    private static JsonExtensions Json()
    {
        using var document = JsonDocument.Parse("""{"x-none": null, "x-list": [1, 2.50, "a"], "x-text": "\"é\""}""");
        return JsonExtensions.Create(document.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value.Clone())));
    }
}
