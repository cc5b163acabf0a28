using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Cv.Internal;

/// <summary>The fields of a draft under the names that <see cref="ShownFields"/> gives them.</summary>
internal static class ReadFields
{
    public static IEnumerable<(string Field, string Value)> Of(ProfileDraft draft) =>
    [
        .. Text("name", draft.FullName),
        .. Text("headline", draft.Headline),
        .. Text("summary", draft.Summary),
        .. Text("contact", draft.Email),
        .. Text("contact", draft.Phone),
        .. draft.Links.SelectMany(Link),
        .. draft.Experiences.SelectMany(e => Entry("experience", e.Position, e.CompanyName, [e.Start, e.End], e.Responsibilities)),
        .. draft.Projects.SelectMany(e => Entry("projects", e.Name, e.Organization, [e.Start, e.End], e.Achievements)),
        .. draft.Education.SelectMany(e => Entry("education", null, e.Institution, [e.Start, e.End], []).Append(("education.title", $"{e.Degree?.Value} {e.FieldOfStudy?.Value}"))),
        .. draft.Certifications.SelectMany(e => Entry("certificates", e.Name, e.IssuingOrganization, [e.IssueDate], [])),
        .. draft.Achievements.SelectMany(e => Entry("awards", e.Title, e.Awarder, [e.Date], [])),
        .. draft.Publications.SelectMany(e => Entry("publications", e.Name, e.Publisher, [e.ReleaseDate], [])),
        .. draft.Volunteering.SelectMany(e => Entry("volunteering", e.Position, e.Organization, [e.Start, e.End], e.Highlights)),
        .. draft.Skills.SelectMany(e => Text("skills", e.Name)),
        .. draft.Languages.SelectMany(e => Text("languages.title", e.Name).Concat(Text("languages.fluency", e.Fluency))),
    ];

    private static IEnumerable<(string Field, string Value)> Entry(
        string field, Sourced<string>? title, Sourced<string>? organization, Sourced<PartialDate>?[] dates, ValueList<Sourced<string>> points) =>
    [
        // Headed by its organisation where the position is not known.
        .. Text($"{field}.title", title ?? organization),
        .. Text($"{field}.organization", organization),
        .. dates.OfType<Sourced<PartialDate>>().Where(date => date.Value.IsDate).Select(date => ($"{field}.date", Month(date.Value))),
        .. points.Select(point => ($"{field}.point", point.Value)),
    ];

    private static IEnumerable<(string Field, string Value)> Link(DraftLink link) => link.Url is { } url
        ? [("contact", url.Value.Contains("://", StringComparison.Ordinal) ? CvContacts.Shown(url.Value) : url.Value)]
        : [];

    private static string Month(PartialDate date) => date.ToString() is { Length: > 7 } day ? day[..7] : date.ToString();

    private static IEnumerable<(string Field, string Value)> Text(string field, Sourced<string>? value) => value is null ? [] : [(field, value.Value)];
}
