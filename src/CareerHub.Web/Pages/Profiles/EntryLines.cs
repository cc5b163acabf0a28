using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Pages.Profiles;

/// <summary>An entry as the timeline sets it: when, what, where, and the words. Kinds of entries that have no dates (null) show their title in the column of dates.</summary>
internal sealed record EntryLines(string? When, string? Title, string? Where = null, string? Text = null, IReadOnlyList<string>? Points = null)
{
    /// <summary>Names of tools and technologies.</summary>
    public IReadOnlyList<string> Tools { get; init; } = [];

    /// <summary>Addresses that belong to it.</summary>
    public IReadOnlyList<string> Addresses { get; private init; } = [];

    public static EntryLines Of(ProfileEntry entry) => entry switch
    {
        Experience e => new(Span(e.Period), e.Position ?? e.CompanyName, Join(e.Position is null ? null : e.CompanyName, e.CompanyLocation), e.Description, e.Responsibilities) { Tools = e.Technologies, Addresses = Filled(e.CompanyWebsite) },
        Project e => new(Span(e.Period), e.Name, Join(e.Role, e.Organization), e.Description, e.Achievements) { Tools = e.Technologies, Addresses = Filled(e.DemoUrl, e.GithubUrl, e.DocumentationUrl) },
        Education e => new(Span(e.Period), Join(e.Degree, e.FieldOfStudy) ?? e.Institution, Join(e.Degree is null && e.FieldOfStudy is null ? null : e.Institution, e.Grade), e.Description, e.Courses) { Addresses = Filled(e.Url) },
        Certification e => new(Span(new PartialDateRange(e.IssueDate, e.ExpiryDate)), e.Name, e.IssuingOrganization) { Addresses = Filled(e.CredentialUrl) },
        Achievement e => new(DateText.Format(e.Date), e.Title, e.Awarder, e.Description) { Addresses = Filled(e.Url) },
        Language e => new(null, e.Name, e.Fluency),
        VolunteerExperience e => new(Span(e.Period), e.Position ?? e.Organization, e.Position is null ? null : e.Organization, e.Summary, e.Highlights) { Addresses = Filled(e.Url) },
        Publication e => new(DateText.Format(e.ReleaseDate), e.Name, e.Publisher, e.Summary) { Addresses = Filled(e.Url) },
        Interest e => new(null, e.Name, e.Keywords.Count == 0 ? null : string.Join(", ", e.Keywords)),
        ProfileReference e => new(null, e.Name, null, e.Reference),
        CustomSection e => new(null, e.Title, null, e.Content),
        ProfileLink e => new(null, e.Network ?? "Home page", e.Username) { Addresses = Filled(e.Url) },
        Skill e => new(null, e.Name, e.GroupName),
        _ => throw new ArgumentOutOfRangeException(nameof(entry), entry.GetType().Name, "A kind of entry that the timeline does not know."),
    };

    /// <summary>"Mar 2021 – present", "2019", or nothing.</summary>
    public static string Span(PartialDateRange range)
    {
        string start = DateText.Format(range.Start);
        string end = DateText.Format(range.End);
        return start.Length == 0 ? end
            : end.Length == 0 || end == start ? start
            : $"{start} – {end}";
    }

    private static string[] Filled(params string?[] addresses) => [.. addresses.OfType<string>()];

    private static string? Join(params string?[] parts)
    {
        string joined = string.Join(", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
        return joined.Length == 0 ? null : joined;
    }
}
