using System.Globalization;
using System.Text;

namespace CareerHub.Web.PublicPages;

/// <summary>The names under which files are saved.</summary>
internal static class FileNames
{
    // A file system takes 255 bytes, and a character takes up to four of them.
    private const int MostCharacters = 50;

    /// <summary>"Aoife Brennan CV.pdf": of a name the letters, their marks and the digits of every script. What could turn or hide a name's ending is left out.</summary>
    public static string Of(string? name, string extension)
    {
        string kept = string.Concat((name ?? "").EnumerateRunes().Where(IsKept).Take(MostCharacters)).Trim();
        return $"{(kept.Length == 0 ? "CV" : kept + " CV")}.{extension}";
    }

    private static bool IsKept(Rune rune) => rune.Value is ' ' or '-' or '.' or '\'' or '’' || Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
