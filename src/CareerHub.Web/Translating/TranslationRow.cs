using CareerHub.Cv;
using CareerHub.Profiles;

namespace CareerHub.Web.Translating;

/// <summary>A text of the profile beside what it is in another language. Skills that share the name of their group share its row.</summary>
/// <param name="Texts">The text; several when they are always translated alike.</param>
/// <param name="Language">The other language.</param>
/// <param name="Title">The entry that the text is a part of, or null when the text says that itself.</param>
internal sealed record TranslationRow(IReadOnlyList<CvTranslatableText> Texts, string Language, string? Title)
{
    private static readonly string[] FieldsWithLines = ["summary", "text", "courses", "keywords"];

    public string Section => Texts[0].Section;

    public string Original => Texts[0].Original;

    /// <summary>Its name in the form.</summary>
    public string Key => KeyOf(Texts[0].Entry, Texts[0].Field);

    public string Label => TranslationWords.LabelOf(Texts[0].Section, Texts[0].Field);

    /// <summary>Whether line breaks mean something in it.</summary>
    public bool HasLines => FieldsWithLines.Contains(Texts[0].Field);

    /// <summary>Whether a CV in the language looks unfinished without it; false for names, which are often the same.</summary>
    public bool IsProse => Texts[0].IsProse;

    /// <summary>The translation into this very language, or null.</summary>
    public string? Own => Texts.Select(OwnOf).FirstOrDefault(own => own is not null)?.Text;

    /// <summary>Whether CVs show a translation into the language of another region or of none here.</summary>
    public bool IsBorrowed => Own is null && Texts[0].Translation is not null;

    public bool IsMissing => IsProse && Texts.Any(text => text.Translation is null);

    public bool IsStale => Texts.Any(text => OwnOf(text)?.IsStale(text.Original) == true);

    public static string KeyOf(Ulid? entry, string field) => entry is null ? field : $"{entry}-{field}";

    public ProfileTranslation? OwnOf(CvTranslatableText text) =>
        string.Equals(text.Translation?.Language, Language, StringComparison.OrdinalIgnoreCase) ? text.Translation : null;

    /// <summary>What was typed as it is stored: one line where the original can only be one.</summary>
    public string Clean(string? typed)
    {
        string text = (typed ?? "").ReplaceLineEndings("\n").Trim();
        return HasLines ? text : string.Join(' ', text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
    }
}
