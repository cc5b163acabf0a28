using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal.Checking;

/// <summary>CVs that templates tend to break on.</summary>
internal static class HardCases
{
    private const int Jobs = 9;
    private const int LongTitle = 200;

    private static readonly Ulid Nobody = Ulid.Parse("00000000000000000000000000");

    private static readonly Profile Person = new() { UserId = Nobody, FullName = "Ada Example" };

    private static readonly Experience Job = new()
    {
        Position = "Bridge engineer",
        CompanyName = "Example & Daughters",
        CompanyWebsite = "https://bridges.example",
        CompanyLocation = "Leeds",
        Start = PartialDate.OfMonth(2019, 3),
        End = PartialDate.Present,
        Description = "Responsible for footbridges.\nSecond paragraph.",
        Responsibilities = ["Designed the footbridge at the mill.", "Checked the work of four others."],
        Technologies = ["AutoCAD", "Timber"],
    };

    public static IReadOnlyList<(string Name, CvDocument Document)> All { get; } =
    [
        ("nothing but a name", Of(Person)),
        ("no name", Of(Everything with { FullName = null })),
        ("every field", Of(Everything)),
        ("every field, without dates", Of(Everything, dates: CvDatePolicy.None)),
        ("nine jobs", Of(Person with { Experiences = Enumerable.Range(0, Jobs).Select(n => Job with { Id = Ulid.NewUlid(), Start = PartialDate.OfYear(2000 + n), End = PartialDate.OfYear(2001 + n) }).ToValueList() })),
        ("titles of 200 characters", Of(Person with { Headline = Long("headline"), Experiences = [Job with { Position = Long("position"), CompanyName = Long("company") }] })),
        ("words without a break", Of(Person with { FullName = new string('W', LongTitle), Summary = new string('m', 3 * LongTitle), Experiences = [Job with { Position = new string('x', LongTitle) }] })),
        ("right-to-left", Of(Arabic, "ar")),
        ("Chinese", Of(Chinese, "zh")),
        ("Japanese", Of(Japanese, "ja")),
        ("markup in every text", Of(Person with { FullName = Attack, Headline = Attack, Summary = Attack, Experiences = [Job with { Position = Attack, CompanyName = Attack, Responsibilities = [Attack] }] })),
    ];

    private static string Attack => "</style><script>alert(1)</script>\"'{{name}} & <b>x</b>";

    private static Profile Everything => Person with
    {
        Headline = "Engineer",
        Summary = "Builds bridges of wood.",
        Email = "ada@example.org",
        Phone = "+44 1632 960123",
        Location = new Place { City = "Leeds", CountryCode = "GB" },
        Links = [new ProfileLink { Url = "https://ada.example" }, new ProfileLink { Network = "Mastodon", Username = "ada" }],
        Experiences = [Job, new Experience { CompanyName = "Alone Ltd" }, new Experience { Description = "Only a text." }],
        Projects = [new Project { Name = "Mill bridge", Organization = "Town of Leeds", Role = "Lead", Start = PartialDate.OfYear(2020), End = PartialDate.OfYear(2021), Achievements = ["Opened in May."], Technologies = ["Larch"], DemoUrl = "https://mill.example" }],
        Education = [new Education { Degree = "MEng", FieldOfStudy = "Structures", Institution = "University of Leeds", Grade = "First", End = PartialDate.OfYear(2012), Courses = ["Timber", "Steel"] }, new Education { Kind = EducationKind.Training, Degree = "Rope access" }],
        Skills = [new Skill { Name = "Statics" }, new Skill { Name = "Revit", GroupName = "Software" }],
        Certifications = [new Certification { Name = "Chartered Engineer", IssuingOrganization = "Institution", CredentialId = "42", IssueDate = PartialDate.OfDay(new DateOnly(2016, 5, 4)), ExpiryDate = PartialDate.OfYear(2030) }],
        Achievements = [new Achievement { Title = "Wood Award", Awarder = "Wood Trust", Date = PartialDate.OfYear(2022), Description = "For the mill bridge." }],
        Publications = [new Publication { Name = "On larch", Publisher = "Journal of Wood", ReleaseDate = PartialDate.OfYear(2021), Summary = "A study." }],
        Volunteering = [new VolunteerExperience { Position = "Warden", Organization = "Mill Trust", Start = PartialDate.OfYear(2018), Highlights = ["Keeps the sluice."] }],
        Languages = [new Language { Name = "English", Fluency = "Native" }, new Language { Name = "Welsh" }],
        Interests = [new Interest { Name = "Rowing" }, new Interest { Name = "Music", Keywords = ["Viola"] }],
        CustomSections = [new CustomSection { Title = "Patents", Content = "A hinge." }],
        References = [new ProfileReference { Name = "Prof. Oak", Reference = "A steady hand." }],
    };

    private static Profile Arabic => Person with
    {
        FullName = "ليلى مثال",
        Headline = "مهندسة جسور",
        Email = "layla@example.org",
        Phone = "+44 1632 960124",
        Experiences = [Job with { Position = "مهندسة إنشائية", CompanyName = "شركة المثال (Example Ltd)", Description = "تصميم الجسور.", Responsibilities = ["جسر المشاة 2019"] }],
    };

    private static Profile Chinese => Person with
    {
        FullName = "李例",
        Headline = "桥梁工程师",
        Experiences = [Job with { Position = "结构工程师", CompanyName = "示例有限公司", Description = "负责人行桥的设计。", Responsibilities = ["设计了磨坊旁的人行桥。"] }],
    };

    private static Profile Japanese => Person with
    {
        FullName = "例 花子",
        Headline = "橋梁エンジニア",
        Experiences = [Job with { Position = "構造設計者", CompanyName = "株式会社例", Description = "歩道橋の設計を担当。", Responsibilities = ["水車小屋の歩道橋を設計。"] }],
    };

    private static string Long(string word) => string.Join(' ', Enumerable.Repeat(word, LongTitle))[..LongTitle].TrimEnd();

    private static CvDocument Of(Profile profile, string language = "en", CvDatePolicy dates = CvDatePolicy.Full) =>
        CvDocument.Create(profile, new CvVersion { Id = Nobody, Name = "CV", Language = language, Dates = dates }, Audience.Owner)!;
}
