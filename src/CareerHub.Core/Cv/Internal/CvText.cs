using CareerHub.Profiles;

namespace CareerHub.Cv.Internal;

/// <summary>Texts as they are shown.</summary>
internal static class CvText
{
    // LEFT-TO-RIGHT and RIGHT-TO-LEFT OVERRIDE (UAX 9): with them letters stand in another order than they are written in, and say another thing to people than to machines.
    private const string LeftToRight = "\u202D";
    private const string RightToLeft = "\u202E";

    /// <summary>A text on one line, without overrides of its direction; null when it is blank.</summary>
    public static string? Line(string? text)
    {
        string? seen = text?.Replace(LeftToRight, "", StringComparison.Ordinal).Replace(RightToLeft, "", StringComparison.Ordinal);
        return ProfileText.IsBlank(seen) ? null : string.Join(' ', seen!.Split(default(char[]?), StringSplitOptions.RemoveEmptyEntries));
    }

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
