using CareerHub.Profiles;

namespace CareerHub.Core.Tests;

/// <summary>Invented people: one with a long career, one at the start, one with everything that a profile can hold.</summary>
internal static class SampleProfiles
{
    /// <summary>A structural engineer with twenty years of work: two pages.</summary>
    public static Profile Long { get; } = new()
    {
        UserId = Ulid.NewUlid(),
        FullName = "Henrike Vollmer-Adeyemi",
        Headline = "Structural engineer, timber and bridges",
        Email = "henrike@vollmer.example.org",
        Phone = "+49 30 23125 042",
        Location = new Place { City = "Lübeck", Region = "Schleswig-Holstein", CountryCode = "DE" },
        Links = [new ProfileLink { Url = "https://vollmer.example.org" }, new ProfileLink { Network = "GitHub", Username = "hvollmer", Url = "https://github.com/hvollmer-example" }],
        Summary = "Structural engineer with twenty years in timber construction and footbridges, from the first sketch to the load test. Led teams of up to nine, "
            + "checked other people’s calculations for six years, and still draws by hand when it is faster.",
        Experiences =
        [
            Job("Head of structural design", "Hansa Holzbau GmbH", "Lübeck", "2018-04", "present", "Responsible for all load-bearing timber of a builder of schools and halls.",
                ["Designed the roof of a swimming hall with a clear span of 46 m in glued laminated timber", "Brought the share of calculations returned by the checking engineer from 21 % to 4 %", "Built up a team of nine, among them three trainees who stayed"],
                ["Dlubal RFEM", "Grasshopper", "Eurocode 5"]),
            Job("Checking engineer", "Prüfbüro Castrop & Lindqvist", "Hamburg", "2012-01", "2018-03", "Independent checks of structural calculations for public clients.",
                ["Checked 140 projects, from garages to a station hall", "Wrote the office’s guide to vibration of slender footbridges"], []),
            Job("Structural engineer", "Brückenwerk Ingenieure", "Kiel", "2007-09", "2011-12", null,
                ["Detailed eleven pedestrian bridges in steel and timber", "Supervised erection on site, including two lifts by floating crane", "Introduced parametric models for railings, which saved about three weeks a project"], ["SOFiSTiK", "AutoCAD"]),
            Job("Working student", "Brückenwerk Ingenieure", "Kiel", "2005", "2007", null, ["Drawings and quantities"], []),
        ],
        Projects =
        [
            new Project
            {
                Name = "Sway", Role = "Author", Start = PartialDate.OfYear(2019), End = PartialDate.Present, GithubUrl = "https://github.com/hvollmer-example/sway",
                Description = "A small open program that estimates how much a footbridge moves under walking people.", Achievements = ["Used in teaching at two universities"], Technologies = ["Python", "NumPy"],
            },
            new Project { Name = "Canopy over a bus station", Organization = "Stadtverkehr Ostufer", Start = PartialDate.OfMonth(2015, 5), End = PartialDate.OfMonth(2016, 10), Description = "Folded plates of cross-laminated timber, 62 m long." },
        ],
        Skills =
        [
            Skill("Design", "Timber"), Skill("Design", "Steel"), Skill("Design", "Vibration"), Skill("Design", "Fire design"),
            Skill("Software", "Dlubal RFEM"), Skill("Software", "SOFiSTiK"), Skill("Software", "Grasshopper"), Skill("Software", "Python"),
            Skill("", "Chairing meetings"), Skill("", "Teaching"),
        ],
        Education =
        [
            new Education { Degree = "Diplom-Ingenieurin", FieldOfStudy = "Civil engineering", Institution = "Technische Hochschule Ostsee", Start = PartialDate.OfMonth(2001, 10), End = PartialDate.OfMonth(2007, 7), Grade = "1.4", Description = "Thesis on lateral vibration of cable-stayed footbridges." },
            new Education { Kind = EducationKind.Training, Degree = "Fire safety of timber buildings", Institution = "Chamber of Engineers North", End = PartialDate.OfYear(2016) },
        ],
        Certifications = [new Certification { Name = "Qualified structural checker, class S", IssuingOrganization = "Chamber of Engineers North", IssueDate = PartialDate.OfMonth(2014, 6), CredentialId = "S-2214" }],
        Achievements = [new Achievement { Title = "Timber prize, commendation", Awarder = "Norddeutscher Holzpreis", Date = PartialDate.OfYear(2021), Description = "For the roof of the swimming hall." }],
        Publications = [new Publication { Name = "Walking loads on light footbridges: twelve measurements", Publisher = "Structures and People 14", ReleaseDate = PartialDate.OfMonth(2017, 2), Url = "https://journal.example.org/14/207" }],
        Volunteering = [new VolunteerExperience { Position = "Judge", Organization = "Bridges out of spaghetti, school contest", Start = PartialDate.OfYear(2013), End = PartialDate.Present }],
        Languages = [Tongue("German", "native"), Tongue("English", "fluent"), Tongue("Yoruba", "everyday"), Tongue("Danish", "reading")],
        Interests = [new Interest { Name = "Dinghy sailing" }, new Interest { Name = "Bookbinding" }],
        References = [new ProfileReference { Name = "Prof. Lindqvist", Reference = "Finds the mistake before it is built." }],
    };

    /// <summary>A trainee nurse: half a page.</summary>
    public static Profile Short { get; } = new()
    {
        UserId = Ulid.NewUlid(),
        FullName = "Kwame Boateng",
        Headline = "Nursing student",
        Email = "kwame.boateng@example.com",
        Phone = "+44 7700 900417",
        Location = new Place { City = "Leeds", CountryCode = "GB" },
        Experiences = [Job("Healthcare assistant", "St Brannoc’s Hospital", "Leeds", "2023-06", "2024-08", null, ["Nights on a ward of 28 beds", "Trained two new colleagues"], [])],
        Education = [new Education { Degree = "BSc", FieldOfStudy = "Adult nursing", Institution = "University of the Aire", Start = PartialDate.OfMonth(2024, 9), End = PartialDate.Present }],
        Skills = [Skill("", "Phlebotomy"), Skill("", "Manual handling"), Skill("", "British Sign Language, level 1")],
        Languages = [Tongue("English", null), Tongue("Twi", "native")],
    };

    /// <summary>Everything that a profile can hold, an anonymous project among it.</summary>
    public static Profile Full { get; } = Filled();

    private static Profile Filled()
    {
        Experience job = Job("Data engineer", "Quillmark Analytics", "Porto", "2020-02-03", "present", "Pipelines.", ["Moved 40 reports"], ["Kafka"]) with
        {
            CompanyWebsite = "https://quillmark.example.com", CompanySize = "51-200", Industry = "Publishing", EmploymentType = "FULL_TIME",
        };
        return Long with
        {
            Id = Ulid.NewUlid(),
            UserId = Ulid.NewUlid(),
            FullName = "Inês Tavares Rocha",
            PhotoUrl = "https://ines.example.org/me.jpg",
            Visibility = Visibility.Public,
            Location = new Place { Address = "Rua do Sol 14", PostalCode = "4000-001", City = "Porto", Region = "Norte", CountryCode = "PT", Text = "Porto, near the river" },
            Experiences = [job, .. Long.Experiences],
            Projects =
            [
                new Project
                {
                    Name = "Fraud screen for Banco Zéfiro", Organization = "Banco Zéfiro", Visibility = ProjectVisibility.Anonymous, AnonymizedCompany = "a retail bank", Role = "Lead",
                    Description = "Screens card payments of Banco Zéfiro customers.", Clients = ["Banco Zéfiro", "Zéfiro Pay"], DemoUrl = "https://screen.zefiro.example.com", GithubUrl = "https://github.com/zefiro-example/screen",
                    DocumentationUrl = "https://docs.zefiro.example.com", Start = PartialDate.OfYear(2022), End = PartialDate.Present, Status = ProjectStatus.Staging, Category = ProjectCategory.Internal, TeamSize = 7,
                    DurationMonths = 18, UsersCount = 1200, BudgetRange = BudgetRange.Large, Achievements = ["Halved false alarms"], Challenges = ["Late labels"], Technologies = ["Flink"], ExperienceIds = [job.Id],
                },
                .. Long.Projects,
            ],
            Skills = [new Skill { Name = "SQL", GroupName = "Data", Level = 4, YearsOfExperience = 9, StartedUsingYear = 2015, IsPrimary = true }, .. Long.Skills],
            Certifications = [.. Long.Certifications, new Certification { Name = "First aid", CredentialUrl = "https://aid.example.org/7", ExpiryDate = PartialDate.OfDay(new DateOnly(2027, 3, 31)) }],
            Achievements = [.. Long.Achievements, new Achievement { Title = "Late labels", Category = AchievementCategory.Speaking, Url = "https://talks.example.org/late" }],
            CustomSections = [new CustomSection { Title = "Driving licence", Content = "Classes B and C1\nsince 2009" }],
            Interests = [.. Long.Interests, new Interest { Name = "Birds", Keywords = ["Dipper", "Heron"] }],
        };
    }

    private static Experience Job(string position, string company, string place, string start, string end, string? text, string[] points, string[] technologies) => new()
    {
        Position = position,
        CompanyName = company,
        CompanyLocation = place,
        Start = PartialDate.Parse(start),
        End = PartialDate.Parse(end),
        Description = text,
        Responsibilities = points.ToValueList(),
        Technologies = technologies.ToValueList(),
    };

    private static Skill Skill(string group, string name) => new() { GroupName = group, Name = name };

    private static Language Tongue(string name, string? fluency) => new() { Name = name, Fluency = fluency };
}
