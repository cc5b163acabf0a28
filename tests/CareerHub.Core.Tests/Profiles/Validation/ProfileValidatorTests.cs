using System.Text.RegularExpressions;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;

namespace CareerHub.Core.Tests.Profiles.Validation;

public class ProfileValidatorTests
{
    [Fact]
    public void Validate_EmptyProfile_IsValid() => Assert.True(ProfileValidator.Validate(New()).IsValid);

    [Fact]
    public void Validate_ManyErrors_ReportsAllInOrder()
    {
        Profile profile = New() with
        {
            Slug = "x",
            Email = "nobody",
            Location = new Place { CountryCode = "ch" },
            Experiences =
            [
                new Experience(),
                new Experience { Position = "Nurse", Start = PartialDate.OfYear(2020), End = PartialDate.OfYear(2019) },
            ],
            Skills = [new Skill { Name = " " }],
        };

        ValidationResult result = ProfileValidator.Validate(profile);

        Assert.False(result.IsValid);
        Assert.Equal(
            [
                new("Slug", "bad-slug", "The public address needs 3 to 100 characters; this one has 1."),
                new("Email", "bad-email", "The e-mail address does not look like one; it should be like name@example.org."),
                new("Location.CountryCode", "bad-country", "The country must be a two-letter code of ISO 3166-1 in upper case, such as CH."),
                new("Experiences[0]", "required", "A job needs a title, a company or a text."),
                new("Experiences[1].End", "not-ordered", "The end is before the start."),
                new("Skills[0].Name", "required", "A skill needs a name."),
            ],
            result.Errors);
        Assert.Equal(["Experiences[1].End"], result.For("Experiences[1]").Select(error => error.Path));
        Assert.Equal(2, result.For("Experiences").Count());
        Assert.Empty(result.For("Exp"));
    }

    [Theory]
    [InlineData("", "2020", null, null)]
    [InlineData("2020", "2020", null, null)]
    [InlineData("2020-05", "2020", null, null)]
    [InlineData("2020-05-03", "2020-05", null, null)]
    [InlineData("2020", "present", null, null)]
    [InlineData("2020", "", null, null)]
    [InlineData("2020-05-03", "2020-05-02", "End", "The end is before the start.")]
    [InlineData("2020-05", "2019", "End", "The end is before the start.")]
    [InlineData("present", "2020", "Start", "The start must be a date, not \"present\".")]
    [InlineData("1899", "", "Start", "The year of the start is 1899; years from 1900 to 2100 are possible.")]
    [InlineData("1900", "2100", null, null)]
    [InlineData("2020", "2101", "End", "The year of the end is 2101; years from 1900 to 2100 are possible.")]
    public void Validate_Period_OfEveryKindOfEntry(string start, string end, string? property, string? message)
    {
        (PartialDate from, PartialDate to) = (PartialDate.Parse(start), PartialDate.Parse(end));
        Profile profile = New() with
        {
            Experiences = [new Experience { Position = "x", Start = from, End = to }],
            Projects = [new Project { Name = "x", Start = from, End = to }],
            Education = [new Education { Degree = "x", Start = from, End = to }],
            Volunteering = [new VolunteerExperience { Position = "x", Start = from, End = to }],
        };

        ValueList<ValidationError> errors = ProfileValidator.Validate(profile).Errors;

        string[] sections = property is null ? [] : ["Experiences", "Projects", "Education", "Volunteering"];
        Assert.Equal(sections.Select(section => $"{section}[0].{property}"), errors.Select(error => error.Path));
        Assert.All(errors, error => Assert.Equal(message, error.Message));
    }

    [Theory]
    [InlineData("2020", "2019", "Certifications[0].ExpiryDate")]
    [InlineData("present", "", "Certifications[0].IssueDate")]
    [InlineData("2020", "present", "Certifications[0].ExpiryDate")]
    [InlineData("2020", "3000", "Certifications[0].ExpiryDate")]
    public void Validate_CertificateDates_AreDatesInOrder(string issued, string ends, string path)
    {
        Profile profile = New() with { Certifications = [new Certification { Name = "x", IssueDate = PartialDate.Parse(issued), ExpiryDate = PartialDate.Parse(ends) }] };

        Assert.Equal([path], Paths(profile));
    }

    [Theory]
    [InlineData("https://example.org/a?b=c#d", true)]
    [InlineData("HTTP://EXAMPLE.ORG", true)]
    [InlineData("https://münchen.example/ü", true)]
    [InlineData("https://medium.com/@ada", true)]
    [InlineData("javascript:alert(1)", false)]
    [InlineData("JavaScript://%0Aalert(1)", false)]
    [InlineData(" https://example.org", false)]
    [InlineData("https://example.org/a b", false)]
    [InlineData("https://example.org\\@evil.example", false)]
    [InlineData("https://ada:secret@example.org/", false)]
    [InlineData("java\nscript:alert(1)", false)]
    [InlineData("data:text/html,x", false)]
    [InlineData("ftp://example.org", false)]
    [InlineData("mailto:ada@example.org", false)]
    [InlineData("//example.org", false)]
    [InlineData("www.example.org", false)]
    [InlineData("https://", false)]
    [InlineData("", false)]
    public void Validate_Url_OfEveryKindOfEntry(string url, bool valid)
    {
        Profile profile = New() with
        {
            PhotoUrl = url,
            Links = [new ProfileLink { Username = "x", Url = url }],
            Experiences = [new Experience { Position = "x", CompanyWebsite = url }],
            Projects = [new Project { Name = "x", DemoUrl = url, GithubUrl = url, DocumentationUrl = url }],
            Education = [new Education { Degree = "x", Url = url }],
            Certifications = [new Certification { Name = "x", CredentialUrl = url }],
            Achievements = [new Achievement { Title = "x", Url = url }],
            Volunteering = [new VolunteerExperience { Position = "x", Url = url }],
            Publications = [new Publication { Name = "x", Url = url }],
        };

        ValueList<ValidationError> errors = ProfileValidator.Validate(profile).Errors;

        Assert.Equal(valid ? 0 : 11, errors.Count);
        Assert.All(errors, error => Assert.Equal("bad-url", error.Code));
    }

    [Theory]
    [InlineData("/photos/1.jpg", true)]
    [InlineData("//evil.example/1.jpg", false)]
    public void Validate_Photo_MayBeAPathOfTheSite(string url, bool valid) => Assert.Equal(valid, ProfileValidator.Validate(New() with { PhotoUrl = url }).IsValid);

    [Theory]
    [InlineData("CH", true)]
    [InlineData("XK", true)]
    [InlineData("UK", false)]
    [InlineData("ZZ", false)]
    [InlineData("", false)]
    public void Validate_Country_IsIso3166(string code, bool valid) =>
        Assert.Equal(valid, ProfileValidator.Validate(New() with { Location = new Place { CountryCode = code } }).IsValid);

    [Fact]
    public void Validate_SkillTwiceInItsGroup_IsADuplicate()
    {
        Profile profile = New() with
        {
            Skills = [new Skill { Name = "SQL" }, new Skill { Name = "SQL", GroupName = "Databases" }, new Skill { Name = " sql ", GroupName = "DATABASES" }],
        };

        Assert.Equal([new ValidationError("Skills[2].Name", "duplicate", "The skill stands in its group twice.")], ProfileValidator.Validate(profile).Errors);
    }

    [Theory]
    [InlineData(0, 0, 1900, "Skills[0].Level")]
    [InlineData(6, 80, 2100, "Skills[0].Level")]
    [InlineData(5, 81, 2000, "Skills[0].YearsOfExperience")]
    [InlineData(1, -1, 2000, "Skills[0].YearsOfExperience")]
    [InlineData(1, 0, 1899, "Skills[0].StartedUsingYear")]
    [InlineData(5, 80, 2100, null)]
    public void Validate_SkillNumbers_HaveRanges(int level, int years, int since, string? path)
    {
        Profile profile = New() with { Skills = [new Skill { Name = "x", Level = level, YearsOfExperience = years, StartedUsingYear = since }] };

        Assert.Equal(path is null ? [] : [path], Paths(profile));
    }

    [Fact]
    public void Validate_ProjectNumbersAndEnumerations_HaveRanges()
    {
        var project = new Project
        {
            Name = "x",
            TeamSize = 0,
            DurationMonths = -1,
            UsersCount = -1,
            Visibility = (ProjectVisibility)9,
            Status = (ProjectStatus)9,
            Category = (ProjectCategory)9,
            BudgetRange = (BudgetRange)9,
        };

        Assert.Equal(
            ["Visibility", "Status", "Category", "TeamSize", "DurationMonths", "UsersCount", "BudgetRange"],
            Paths(New() with { Projects = [project] }).Select(path => path["Projects[0].".Length..]));
    }

    [Fact]
    public void Validate_OtherEnumerations_AreDefinedOnes()
    {
        Profile profile = New() with
        {
            Visibility = (Visibility)9,
            Experiences = [new Experience { Position = "x", EmploymentType = "full time" }, new Experience { Position = "x", EmploymentType = "FULL_TIME" }],
            Education = [new Education { Degree = "x", Kind = (EducationKind)9 }],
            Achievements = [new Achievement { Title = "x", Category = (AchievementCategory)9 }],
        };

        ValueList<ValidationError> errors = ProfileValidator.Validate(profile).Errors;

        Assert.Equal(["Visibility", "Experiences[0].EmploymentType", "Education[0].Kind", "Achievements[0].Category"], errors.Select(error => error.Path));
        Assert.All(errors, error => Assert.Equal("unknown-value", error.Code));
    }

    [Fact]
    public void Validate_Identifiers_AreThereAndUniqueOverAllSections()
    {
        var id = Ulid.NewUlid();
        Profile profile = New() with
        {
            Experiences = [new Experience { Id = id, Position = "x" }, new Experience { Id = default, Position = "x" }],
            Interests = [new Interest { Id = id, Name = "x" }],
        };

        Assert.Equal(
            [
                new("Experiences[1].Id", "required", "The entry has no identifier."),
                new("Interests[0].Id", "duplicate", "The identifier is used twice."),
            ],
            ProfileValidator.Validate(profile).Errors);
        Assert.Equal(["UserId"], Paths(New() with { UserId = default }));
    }

    [Fact]
    public void Validate_LinkedExperiences_AreOfTheSameProfileAndOnce()
    {
        var job = new Experience { Position = "x" };
        Profile profile = New() with { Experiences = [job], Projects = [new Project { Name = "x", ExperienceIds = [job.Id, Ulid.NewUlid(), job.Id] }] };

        Assert.Equal(
            [
                new("Projects[0].ExperienceIds[1]", "unknown-reference", "The project is linked to a job that is not in this profile."),
                new("Projects[0].ExperienceIds[2]", "duplicate", "The project is linked to the same job twice."),
            ],
            ProfileValidator.Validate(profile).Errors);
    }

    [Theory]
    [InlineData(@"a\u0000b", false)]
    [InlineData(@"a\uD83D", false)]
    [InlineData(@"\uDE00a", false)]
    [InlineData(@"\uDE00\uD83D", false)]
    [InlineData(@"a\uD83D\uDE00b", true)]
    [InlineData(@"a\tb\r\nc", true)]
    public void Validate_Characters_AreThoseThatCanBeStored(string escaped, bool valid)
    {
        // Half a surrogate pair does not survive in the metadata of an attribute.
        string text = Regex.Unescape(escaped);
        ValueList<ValidationError> errors = ProfileValidator.Validate(New() with { Headline = text, Interests = [new Interest { Name = "x", Keywords = [text] }] }).Errors;

        ValidationError[] expected = valid ? [] :
        [
            new("Headline", "bad-character", "The headline contains a character that cannot be stored."),
            new("Interests[0].Keywords[0]", "bad-character", "The keyword contains a character that cannot be stored."),
        ];
        Assert.Equal(expected, errors);
    }

    [Fact]
    public void Validate_BlankItemOfAList_IsRequired() =>
        Assert.Equal(
            [new ValidationError("Experiences[0].Responsibilities[1]", "required", "The responsibility is empty.")],
            ProfileValidator.Validate(New() with { Experiences = [new Experience { Responsibilities = ["x", " "] }] }).Errors);

    private static Profile New() => new() { UserId = Ulid.NewUlid() };

    private static IEnumerable<string> Paths(Profile profile) => ProfileValidator.Validate(profile).Errors.Select(error => error.Path);
}
