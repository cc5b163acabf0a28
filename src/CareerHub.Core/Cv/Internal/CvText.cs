using CareerHub.Profiles;

namespace CareerHub.Cv.Internal;

/// <summary>Texts as they are shown.</summary>
internal static class CvText
{
    /// <summary>A text on one line, or null when it is blank.</summary>
    public static string? Line(string? text) =>
        ProfileText.IsBlank(text) ? null : string.Join(' ', text!.Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The lines of a text that are not blank.</summary>
    public static ValueList<string> Paragraphs(string? text) =>
        (text ?? "").Split(['\n', '\r', '\u2028', '\u2029']).Select(Line).OfType<string>().ToValueList();

    /// <summary>The texts that are not blank, each on one line.</summary>
    public static ValueList<string> Lines(IEnumerable<string> texts) => texts.Select(Line).OfType<string>().ToValueList();

    /// <summary>What is known of several, joined; null when nothing is.</summary>
    public static string? Join(string separator, params IEnumerable<string?> texts)
    {
        string joined = string.Join(separator, texts.Select(Line).OfType<string>());
        return joined.Length == 0 ? null : joined;
    }
}
