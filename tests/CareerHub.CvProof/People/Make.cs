using CareerHub.Profiles;

namespace CareerHub.CvProof.People;

/// <summary>Short forms of a profile's entries. A period is <c>2019-03/present</c>, <c>2012/2014</c>, a single date, or empty.</summary>
internal static class Make
{
    public static Experience Job(string position, string company, string place, string period, string text, params string[] points) => new()
    {
        Position = Known(position),
        CompanyName = Known(company),
        CompanyLocation = Known(place),
        Start = Start(period),
        End = End(period),
        Description = Known(text),
        Responsibilities = points.ToValueList(),
    };

    public static Experience With(this Experience job, params string[] technologies) => job with { Technologies = technologies.ToValueList() };

    public static Education Degree(string degree, string field, string school, string period, string grade = "", string text = "") => new()
    {
        Degree = Known(degree),
        FieldOfStudy = Known(field),
        Institution = Known(school),
        Start = Start(period),
        End = End(period),
        Grade = Known(grade),
        Description = Known(text),
    };

    public static Education Course(string title, string school, string date) => new()
    {
        Kind = EducationKind.Training,
        Degree = title,
        Institution = Known(school),
        End = Start(date),
    };

    public static Project Project(string name, string organization, string period, string text, params string[] points) => new()
    {
        Name = name,
        Organization = Known(organization),
        Start = Start(period),
        End = End(period),
        Description = Known(text),
        Achievements = points.ToValueList(),
    };

    public static VolunteerExperience Post(string position, string organization, string period, params string[] points) => new()
    {
        Position = position,
        Organization = organization,
        Start = Start(period),
        End = End(period),
        Highlights = points.ToValueList(),
    };

    public static Certification Certificate(string name, string issuer, string date) => new() { Name = name, IssuingOrganization = Known(issuer), IssueDate = Start(date) };

    public static Achievement Award(string title, string awarder, string date, string text = "") => new() { Title = title, Awarder = Known(awarder), Date = Start(date), Description = Known(text) };

    public static Publication Paper(string name, string publisher, string date) => new() { Name = name, Publisher = Known(publisher), ReleaseDate = Start(date) };

    public static Skill[] Skills(string group, params string[] names) => [.. names.Select(name => new Skill { GroupName = group, Name = name })];

    public static ValueList<Language> Languages(params (string Name, string Fluency)[] languages) =>
        languages.Select(language => new Language { Name = language.Name, Fluency = Known(language.Fluency) }).ToValueList();

    public static ValueList<Interest> Interests(params string[] names) => names.Select(name => new Interest { Name = name }).ToValueList();

    public static ValueList<ProfileLink> Links(params string[] addresses) => addresses.Select(address => new ProfileLink { Url = address }).ToValueList();

    public static Place Place(string city, string region, string country) => new() { City = Known(city), Region = Known(region), CountryCode = country };

    private static PartialDate Start(string period) => period.Length == 0 ? PartialDate.Unknown : PartialDate.Parse(period.Split('/')[0]);

    private static PartialDate End(string period) => period.Split('/') is [_, var end] ? PartialDate.Parse(end) : PartialDate.Unknown;

    private static string? Known(string text) => text.Length == 0 ? null : text;
}
