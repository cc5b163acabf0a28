using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Web.Pages.Profiles;

namespace CareerHub.Web.Cvs;

/// <summary>The texts of a CV beside those of the profile.</summary>
internal static class OwnTexts
{
    /// <summary>Every text that the CV can say in its own words, those whose originals have changed first.</summary>
    public static IReadOnlyList<OwnText> Of(Profile profile, CvVersion version)
    {
        Dictionary<Ulid, CvOverride?> own = version.Overrides.Entries.DistinctBy(entry => entry.Entry).ToDictionary(entry => entry.Entry, entry => entry.Text);
        IEnumerable<OwnText> all =
        [
            new(OwnText.Headline, "Headline", profile.Headline ?? "", version.Overrides.Headline),
            new(OwnText.Summary, "Summary", profile.Summary ?? "", version.Overrides.Summary),
            .. CvParts.All.SelectMany(part => part.Entries(profile)).Select(entry => Of(entry, profile, own.GetValueOrDefault(entry.Id))).OfType<OwnText>(),
        ];
        return [.. all.OrderBy(text => !text.IsStale)];
    }

    /// <summary>The version with another text, or with the profile's where it is null.</summary>
    public static CvVersion With(this CvVersion version, OwnText text, CvOverride? own) => version with
    {
        Overrides = text.Key switch
        {
            OwnText.Headline => version.Overrides with { Headline = own },
            OwnText.Summary => version.Overrides with { Summary = own },
            _ => version.Overrides with { Entries = With(version.Overrides.Entries, Ulid.Parse(text.Key), own) },
        },
    };

    private static OwnText? Of(ProfileEntry entry, Profile profile, CvOverride? own)
    {
        EntryLines lines = EntryLines.Of(entry);
        string title = string.Join(", ", new[] { lines.Title, lines.Where }.Where(part => !string.IsNullOrEmpty(part)));
        return CvVersion.TextOf(profile, entry.Id) is { } original ? new OwnText(entry.Id.ToString(), title.Length > 0 ? title : "Untitled", original, own) : null;
    }

    private static ValueList<CvEntryOverride> With(ValueList<CvEntryOverride> entries, Ulid id, CvOverride? own)
    {
        CvEntryOverride changed = (entries.FirstOrDefault(entry => entry.Entry == id) ?? new CvEntryOverride(id)) with { Text = own };
        return entries.Where(entry => entry.Entry != id).Append(changed).Where(entry => entry.Text is not null || entry.Form != CvEntryForm.Full).ToValueList();
    }
}
