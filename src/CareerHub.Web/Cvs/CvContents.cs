using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Web.Pages.Profiles;

namespace CareerHub.Web.Cvs;

/// <summary>What a CV shows and does not show of a profile, in its order, and the changes that a person makes to that.</summary>
/// <param name="Sections">The sections of which the profile has anything.</param>
/// <param name="IsOrdered">Whether the person put the sections into their order.</param>
internal sealed record CvContents(IReadOnlyList<ContentSection> Sections, bool IsOrdered)
{
    public static CvContents Of(Profile profile, CvVersion version, CvTemplate? template)
    {
        var overrides = version.Overrides.Entries.DistinctBy(entry => entry.Entry).ToDictionary(entry => entry.Entry);
        IEnumerable<ContentSection> sections =
        [
            .. profile.Summary is null ? [] : new[] { Summary(profile, version) },
            .. CvParts.All.Select(part => new ContentSection(part.Key, part.Title, part.HasPlace, [.. EntriesOf(part, profile, version, overrides)])),
        ];
        List<string> order = [.. version.Selection.SectionOrder ?? template?.Order ?? []];
        return new CvContents(
            [.. sections.Where(section => section.Entries.Count > 0).OrderBy(section => !section.HasPlace ? int.MaxValue : order.IndexOf(section.Key) is var rank and >= 0 ? rank : order.Count)],
            version.Selection.SectionOrder is not null);
    }

    /// <summary>Shows or hides entries, and shows more or less of them, by the values of their fields.</summary>
    public CvContents With(Func<string, string?> valueOf) =>
        this with { Sections = [.. Sections.Select(section => section with { Entries = [.. section.Entries.Select(entry => entry.With(valueOf(entry.Field)))] })] };

    /// <summary>Does what a button says, such as <c>up:01H…</c> for an entry or <c>down:skills</c> for a section; nothing when it says nothing.</summary>
    public CvContents After(string? action)
    {
        string[] words = action?.Split(':', 2) ?? [];
        return words switch
        {
            ["order", _] => this with { IsOrdered = false },
            ["show" or "hide", var key] => this with { Sections = [.. Sections.Select(section => section.Key == key ? All(section, words[0] == "show") : section)] },
            ["up" or "down", var what] when Sections.Any(section => section.Key == what && section.HasPlace) =>
                new CvContents(Moved(Sections, section => section.Key == what, words[0] == "up" ? -1 : 1), IsOrdered: true),
            ["up" or "down", var what] when Ulid.TryParse(what, out Ulid id) =>
                this with { Sections = [.. Sections.Select(section => section with { Entries = Moved(section.Entries, entry => entry.Id == id, words[0] == "up" ? -1 : 1) })] },
            _ => this,
        };
    }

    /// <summary>The version that shows this.</summary>
    public CvVersion Apply(CvVersion version, Profile profile)
    {
        CvSelection selection = version.Selection with
        {
            SectionOrder = IsOrdered ? Sections.Where(section => section.HasPlace).Select(section => section.Key).Union(version.Selection.SectionOrder ?? []).ToValueList() : null,
            IncludeSummary = Sections.FirstOrDefault(section => section.Key == CvParts.Summary)?.Entries[0].IsShown ?? version.Selection.IncludeSummary,
        };
        foreach (IGrouping<string, CvPart> shared in CvParts.All.GroupBy(part => part.Section))
        {
            // Of a section that the profile does not have nothing was chosen.
            if (shared.Any(part => part.Entries(profile).Any()))
            {
                selection = shared.First().Set(selection, Chosen([.. shared], profile));
            }
        }

        return version with { Selection = selection, Overrides = version.Overrides with { Entries = Forms(version.Overrides.Entries) } };
    }

    private static ContentSection Summary(Profile profile, CvVersion version) =>
        new(CvParts.Summary, "Summary", true, [new ContentEntry(profile.Id, "Your summary", null, version.Selection.IncludeSummary, CvEntryForm.Full, HasForms: false)]);

    private static IEnumerable<ContentEntry> EntriesOf(CvPart part, Profile profile, CvVersion version, Dictionary<Ulid, CvEntryOverride> overrides)
    {
        ContentEntry[] all = [.. part.Entries(profile).Select(entry => Row(entry, profile, overrides.GetValueOrDefault(entry.Id)))];
        if (part.Get(version.Selection) is not { } chosen)
        {
            return all;
        }

        Dictionary<Ulid, int> ranks = chosen.Distinct().Select((id, rank) => (id, rank)).ToDictionary(pair => pair.id, pair => pair.rank);
        return all.Select(entry => entry with { IsShown = ranks.ContainsKey(entry.Id) }).OrderBy(entry => ranks.GetValueOrDefault(entry.Id, int.MaxValue));
    }

    private static ContentEntry Row(ProfileEntry entry, Profile profile, CvEntryOverride? changed)
    {
        EntryLines lines = EntryLines.Of(entry);
        string title = string.Join(", ", new[] { lines.Title, lines.Where }.Where(text => !string.IsNullOrEmpty(text)));
        bool hasText = CvVersion.TextOf(profile, entry.Id) is { Length: > 0 } || changed?.Text is not null;
        return new ContentEntry(entry.Id, title.Length > 0 ? title : "Untitled", lines.When, IsShown: true, changed?.Form ?? CvEntryForm.Full, hasText);
    }

    private static ContentSection All(ContentSection section, bool shown) =>
        section with { Entries = [.. section.Entries.Select(entry => entry with { IsShown = shown })] };

    private static T[] Moved<T>(IReadOnlyList<T> all, Predicate<T> which, int by)
    {
        T[] moved = [.. all];
        int from = Array.FindIndex(moved, which);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < moved.Length)
        {
            (moved[from], moved[to]) = (moved[to], moved[from]);
        }

        return moved;
    }

    /// <summary>Null when all is shown as the profile has it, so that what is added to the profile later is shown as well.</summary>
    private ValueList<Ulid>? Chosen(CvPart[] parts, Profile profile)
    {
        (CvPart Part, Ulid[] Shown)[] shown = [.. parts.Select(part => (part, ShownOf(part.Key)))];
        return shown.All(one => one.Shown.SequenceEqual(one.Part.Entries(profile).Select(entry => entry.Id)))
                ? null
                : shown.SelectMany(one => one.Shown).ToValueList();
    }

    private Ulid[] ShownOf(string key) =>
        [.. Sections.Where(section => section.Key == key).SelectMany(section => section.Entries).Where(entry => entry.IsShown).Select(entry => entry.Id)];

    private ValueList<CvEntryOverride> Forms(ValueList<CvEntryOverride> overrides)
    {
        Dictionary<Ulid, CvEntryForm> forms = Sections.SelectMany(section => section.Entries).Where(entry => entry.HasForms).ToDictionary(entry => entry.Id, entry => entry.Form);
        IEnumerable<CvEntryOverride> known = overrides.Select(entry => forms.Remove(entry.Entry, out CvEntryForm form) ? entry with { Form = form } : entry);
        CvEntryOverride[] kept = [.. known];
        return kept.Concat(forms.Select(form => new CvEntryOverride(form.Key, form.Value))).Where(entry => entry.Form != CvEntryForm.Full || entry.Text is not null).ToValueList();
    }
}
