using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal;

/// <summary>Compares overrides with the texts that they replace.</summary>
internal static class CvStaleness
{
    public static IReadOnlyList<CvStaleOverride> Of(CvVersion version, Profile profile)
    {
        Dictionary<Ulid, string> texts = Texts(profile);
        return
        [
            .. One("headline", null, version.Overrides.Headline, profile.Headline),
            .. One("summary", null, version.Overrides.Summary, profile.Summary),
            .. version.Overrides.Entries.Where(entry => texts.ContainsKey(entry.Entry)).SelectMany(entry => One("entry", entry.Entry, entry.Text, texts[entry.Entry])),
        ];
    }

    /// <summary>The texts of the entries that can have one, as an override writes them.</summary>
    public static Dictionary<Ulid, string> Texts(Profile profile)
    {
        ProfileView view = ProfileProjection.For(profile, Audience.Owner)!;
        IEnumerable<KeyValuePair<Ulid, string>> all =
        [
            .. view.Experiences.Select(e => Text(e.Id, e.Description, e.Responsibilities)),
            .. view.Projects.Select(e => Text(e.Id, e.Description, e.Achievements)),
            .. view.Education.Select(e => Text(e.Id, e.Description, [])),
            .. view.Achievements.Select(e => Text(e.Id, e.Description, [])),
            .. view.Volunteering.Select(e => Text(e.Id, e.Summary, e.Highlights)),
            .. view.Publications.Select(e => Text(e.Id, e.Summary, [])),
            .. view.References.Select(e => Text(e.Id, e.Reference, [])),
            .. view.CustomSections.Select(e => Text(e.Id, e.Content, [])),
        ];
        return all.DistinctBy(pair => pair.Key).ToDictionary();
    }

    private static KeyValuePair<Ulid, string> Text(Ulid entry, string? description, ValueList<string> points) => new(entry, CvEntryText.Join(description, points));

    private static IEnumerable<CvStaleOverride> One(string field, Ulid? entry, CvOverride? text, string? original) =>
        text?.IsStale(original) == true ? [new CvStaleOverride(field, entry, text, original ?? "")] : [];
}
