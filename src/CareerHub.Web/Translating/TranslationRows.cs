using System.Globalization;
using CareerHub.Cv;
using CareerHub.Profiles;
using CareerHub.Web.Editing;
using CareerHub.Web.Pages.Profiles;

namespace CareerHub.Web.Translating;

/// <summary>The texts of a profile beside their translations into one language, and the changes that a form makes to them.</summary>
internal static class TranslationRows
{
    public static IReadOnlyList<TranslationRow> Of(Profile profile, string language)
    {
        IReadOnlyList<CvTranslatableText> texts = CvTranslatableText.Of(profile, language);
        Dictionary<Ulid, string> titles = ProfileSections.All.SelectMany(section => section.Entries(profile)).DistinctBy(entry => entry.Id).ToDictionary(entry => entry.Id, TitleOf);
        List<string> sections = [.. texts.Select(text => text.Section).Distinct()];
        return
        [
            .. texts.GroupBy(text => (text.Section, Entry: IsShared(text) ? null : text.Entry, text.Field, Shared: IsShared(text) ? text.Original : null))
                .Select(same => new TranslationRow([.. same], language, same.Key.Entry is { } entry && !IsNameAlone(same.Key.Section) ? titles.GetValueOrDefault(entry) : null))
                .OrderBy(row => sections.IndexOf(row.Section))
                .ThenBy(row => !IsShared(row.Texts[0])),
        ];
    }

    /// <summary>Puts what was typed into the profile. A text that was left as it is keeps what is known of its original, unless the person says that it is still right.</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="rows">The rows that the form may change.</param>
    /// <param name="words">What was typed, by key; a row without any stays as it is, an empty text takes its translation away.</param>
    /// <param name="stillRight">The keys of translations that suit their changed originals.</param>
    /// <returns>The changed profile.</returns>
    public static Profile Apply(Profile profile, IEnumerable<TranslationRow> rows, IReadOnlyDictionary<string, string?> words, IReadOnlyCollection<string> stillRight)
    {
        List<ProfileTranslation> translations = [.. profile.Translations];
        foreach (TranslationRow row in rows.Where(row => words.ContainsKey(row.Key)))
        {
            string typed = row.Clean(words[row.Key]);
            foreach (CvTranslatableText text in row.Texts.Where(text => row.OwnOf(text) is not { } own || row.Clean(own.Text) != typed || stillRight.Contains(row.Key)))
            {
                translations.RemoveAll(one => one.Entry == text.Entry && one.Field == text.Field && string.Equals(one.Language, row.Language, StringComparison.OrdinalIgnoreCase));
                if (typed.Length > 0)
                {
                    translations.Add(text.In(row.Language, typed));
                }
            }
        }

        return profile with { Translations = translations.ToValueList() };
    }

    /// <summary>The key of the translation that an error is about, such as one of <c>Translations[2].Text</c>, or null.</summary>
    public static string? KeyAt(Profile profile, string path) =>
        path.Split('[', ']') is [nameof(Profile.Translations), var place, ..]
        && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out int index)
        && index < profile.Translations.Count
            ? TranslationRow.KeyOf(profile.Translations[index].Entry, profile.Translations[index].Field)
            : null;

    private static bool IsShared(CvTranslatableText text) => text is { Section: "skills", Field: "group" };

    // The name of a skill needs no heading that repeats it.
    private static bool IsNameAlone(string section) => section is "skills" or "certificates";

    private static string TitleOf(ProfileEntry entry)
    {
        EntryLines lines = EntryLines.Of(entry);
        string title = string.Join(", ", new[] { lines.Title, lines.Where }.Where(part => !string.IsNullOrEmpty(part)));
        return title.Length > 0 ? title : "Untitled";
    }
}
