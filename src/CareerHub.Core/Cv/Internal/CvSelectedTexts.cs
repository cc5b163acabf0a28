namespace CareerHub.Cv.Internal;

/// <summary>Which of a profile's texts a version shows: not those of entries that it leaves out, nor those that it overrides.</summary>
internal static class CvSelectedTexts
{
    public static bool IsShown(CvVersion version, CvTranslatableText text) => text switch
    {
        { Entry: null, Field: "headline" } => version.Overrides.Headline is null,
        { Entry: null, Field: "summary" } => version.Selection.IncludeSummary && version.Overrides.Summary is null,
        { Entry: { } entry } => (Keys(version, text.Section)?.Contains(entry) ?? true) && !(text.Field == "text" && HidesText(version, entry)),
        _ => true,
    };

    private static bool HidesText(CvVersion version, Ulid entry) =>
        version.Overrides.Entries.LastOrDefault(one => one.Entry == entry) is { } own && (own.Text is not null || own.Form == CvEntryForm.Head);

    private static ValueList<Ulid>? Keys(CvVersion version, string section) => section switch
    {
        "experience" => version.Selection.Experiences,
        "projects" => version.Selection.Projects,
        "skills" => version.Selection.Skills,
        "education" or "training" => version.Selection.Education,
        "certificates" => version.Selection.Certifications,
        "awards" => version.Selection.Achievements,
        "languages" => version.Selection.Languages,
        "volunteering" => version.Selection.Volunteering,
        "publications" => version.Selection.Publications,
        "interests" => version.Selection.Interests,
        "references" => version.IsBlind ? [] : version.Selection.References,
        "custom" => version.Selection.CustomSections,
        _ => null,
    };
}
