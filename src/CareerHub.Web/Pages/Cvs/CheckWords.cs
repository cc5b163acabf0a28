namespace CareerHub.Web.Pages.Cvs;

/// <summary>What the facts of a check are called.</summary>
internal static class CheckWords
{
    private const string You = "You";

    // CVs can be drawn in these, and the parser has no dictionary of them.
    private static readonly string[] Unread = ["ar", "he", "ja", "zh"];

    /// <summary>Whether the check can make something of a CV in a language.</summary>
    public static bool Reads(string language) => !Unread.Contains(language.Split('-')[0], StringComparer.OrdinalIgnoreCase);

    /// <summary><c>experience.title</c> is of "Experience"; <c>email</c> of "You".</summary>
    public static string SectionOf(string field) => field.Split('.') is [var section, _] ? Sentence(section) : You;

    /// <summary><c>experience.title</c> is a "Title".</summary>
    public static string PartOf(string field) => Sentence(field.Split('.')[^1]);

    private static string Sentence(string word) => word.Length == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..].Replace('_', ' ');
}
