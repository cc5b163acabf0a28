using CareerHub.Web.Cvs;
using CareerHub.Web.Pages.Cvs;

namespace CareerHub.Web.Translating;

/// <summary>What the texts of a profile are called.</summary>
internal static class TranslationWords
{
    public static string TitleOf(string section) => CvParts.All.FirstOrDefault(part => part.Key == section)?.Title ?? "Basics";

    public static string LabelOf(string section, string field) => (section, field) switch
    {
        ("experience", "title") => "Job title",
        ("projects", "role") => "Your role",
        ("projects", "company") => "What others read instead of the organisation",
        ("skills", "name") => "Skill",
        ("skills", "group") => "Group of skills",
        ("education" or "training", "title") => "Degree or course",
        ("languages", "name") => "Language",
        ("languages", "fluency") => "How well",
        ("volunteering", "title") => "Role",
        ("interests", "name") => "Interest",
        ("interests", "keywords") => "What belongs to it",
        ("references", "text") => "Reference",
        ("custom", "title") => "Heading",
        ("custom", "text") => "Text",
        (_, "text") => "Description",
        _ => char.ToUpperInvariant(field[0]) + field[1..],
    };

    /// <summary>The state of a row in a sentence, or null when there is nothing to say.</summary>
    public static string? HintOf(TranslationRow row) => row switch
    {
        { IsStale: true } => "The original has changed since.",
        { IsMissing: true } => "Not translated yet.",
        { IsBorrowed: true } => $"CVs show the translation into {CvNames.Language(row.Texts[0].Translation!.Language)} until you write another.",
        { IsProse: false, Own: null } => "Often the same in every language.",
        _ => null,
    };
}
