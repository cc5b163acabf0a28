using System.Text.Json;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Interchange;

/// <summary>Makes profiles with any combination of fields; the same for the same seed.</summary>
internal sealed class RandomProfiles(int seed)
{
    private static readonly string[] Words = ["a", "Ärzte & Co.", "東京", "🚲 ride", "x < y", "line\nbreak", "\"quoted\" \\ back", "present", "2019", "null", "O’Neil", "e\u0301"];
    private static readonly string[] Urls = ["https://example.org/a", "https://github.com/a/b", "http://www.github.com/c", "https://gitlab.example/d", "not an address"];

    private readonly Random random = new(seed);

    public Profile Next()
    {
        ValueList<Experience> jobs = Many(() => new Experience
        {
            CompanyName = Text(), CompanyWebsite = Url(), CompanySize = Text(), Industry = Text(), CompanyLocation = Text(), Position = Text(), EmploymentType = Text(),
            Start = Date(), End = End(), Description = Text(), Responsibilities = Texts(), Technologies = Texts(), Extensions = Unknown(),
        });
        return new Profile
        {
            UserId = Ulid.NewUlid(), FullName = Text(), Headline = Text(), Summary = Text(), Email = Text(), Phone = Text(), PhotoUrl = Url(),
            Location = new Place { Address = Text(), PostalCode = Text(), City = Text(), Region = Text(), CountryCode = Maybe("DE", "GB"), Text = Text() },
            Links = Many(() => new ProfileLink { Network = Text(), Username = Text(), Url = Url(), Extensions = Unknown() }),
            Experiences = jobs,
            Projects = Many(() => NextProject(jobs)),
            Skills = Many(() => new Skill
            {
                Name = Words[random.Next(Words.Length)], GroupName = Maybe("A", "B") ?? "", Level = Number(1, 5), YearsOfExperience = Number(0, 80), StartedUsingYear = Number(1990, 2026), IsPrimary = Coin(), Extensions = Unknown(),
            }),
            Education = Many(() => new Education
            {
                Kind = Enum<EducationKind>(), Institution = Text(), Degree = Text(), FieldOfStudy = Text(), Start = Date(), End = End(), Grade = Text(), Description = Text(), Url = Url(), Courses = Texts(), Extensions = Unknown(),
            }),
            Certifications = Many(() => new Certification { Name = Text(), IssuingOrganization = Text(), CredentialId = Text(), CredentialUrl = Url(), IssueDate = Date(), ExpiryDate = Date(), Extensions = Unknown() }),
            Achievements = Many(() => new Achievement { Title = Text(), Awarder = Text(), Description = Text(), Date = Date(), Category = Enum<AchievementCategory>(), Url = Url(), Extensions = Unknown() }),
            Languages = Many(() => new Language { Name = Text(), Fluency = Text(), Extensions = Unknown() }),
            Volunteering = Many(() => new VolunteerExperience { Organization = Text(), Position = Text(), Url = Url(), Start = Date(), End = End(), Summary = Text(), Highlights = Texts(), Extensions = Unknown() }),
            Publications = Many(() => new Publication { Name = Text(), Publisher = Text(), ReleaseDate = Date(), Url = Url(), Summary = Text(), Extensions = Unknown() }),
            Interests = Many(() => new Interest { Name = Text(), Keywords = Texts(), Extensions = Unknown() }),
            References = Many(() => new ProfileReference { Name = Text(), Reference = Text(), Extensions = Unknown() }),
            CustomSections = Many(() => new CustomSection { Title = Text(), Content = Text(), Extensions = Unknown() }),
            Extensions = Coin() ? JsonExtensions.Parse("""{"meta":{"theme":"plain","careerhub":{"later":1}},"basics":{"pronouns":"she","location":{"planet":3}},"$schema":"s"}""") : JsonExtensions.Empty,
        };
    }

    private Project NextProject(ValueList<Experience> jobs) => new()
    {
        Name = Text(), Description = Text(), Role = Text(), Organization = Text(), Start = Date(), End = End(), Visibility = Enum<ProjectVisibility>(), AnonymizedCompany = Text(), Status = Enum<ProjectStatus>(),
        Category = Enum<ProjectCategory>(), Achievements = Texts(), Challenges = Texts(), Clients = Texts(), TeamSize = Number(1, 9), DurationMonths = Number(0, 99), UsersCount = Number(0, int.MaxValue - 1),
        BudgetRange = Coin() ? Enum<BudgetRange>() : null, DemoUrl = Url(), GithubUrl = Url(), DocumentationUrl = Url(), Technologies = Texts(), Extensions = Unknown(),
        ExperienceIds = jobs.Where(_ => Coin()).Select(job => job.Id).ToValueList(),
    };

    private bool Coin() => random.Next(2) == 0;

    private string? Maybe(params string[] values) => Coin() ? values[random.Next(values.Length)] : null;

    private string? Text() => Maybe(Words);

    private string? Url() => Maybe(Urls);

    private int? Number(int from, int to) => Coin() ? random.Next(from, to + 1) : null;

    private T Enum<T>()
        where T : struct, Enum => System.Enum.GetValues<T>() is var values ? values[random.Next(values.Length)] : default;

    private ValueList<string> Texts() => Many(() => Words[random.Next(Words.Length)]);

    private ValueList<T> Many<T>(Func<T> make) => Enumerable.Range(0, random.Next(4)).Select(_ => make()).ToValueList();

    private PartialDate Date() => random.Next(4) switch
    {
        0 => PartialDate.Unknown,
        1 => PartialDate.OfYear(random.Next(1950, 2030)),
        2 => PartialDate.OfMonth(random.Next(1950, 2030), random.Next(1, 13)),
        _ => PartialDate.OfDay(new DateOnly(random.Next(1950, 2030), random.Next(1, 13), random.Next(1, 29))),
    };

    private PartialDate End() => Coin() ? PartialDate.Present : Date();

    private JsonExtensions Unknown() => random.Next(4) == 0
        ? JsonExtensions.Create([KeyValuePair.Create("x-other", JsonDocument.Parse("""{"a":[1,{"b":null}],"c":"d"}""").RootElement), KeyValuePair.Create("since", JsonDocument.Parse("1999").RootElement)])
        : JsonExtensions.Empty;
}
