using System.Globalization;
using System.Text;
using CareerHub.Profiles.Internal;
using CareerHub.Profiles.Validation;

namespace CareerHub.Profiles;

/// <summary>
/// The last part of a profile's public address: <see cref="MinLength"/> to <see cref="MaxLength"/> characters of <c>a</c> to <c>z</c>, <c>0</c> to <c>9</c>
/// and single hyphens between them, and none of the words that the site keeps for itself.
/// </summary>
public static class SlugPolicy
{
    /// <summary>The fewest characters.</summary>
    public const int MinLength = 3;

    /// <summary>The most characters.</summary>
    public const int MaxLength = 100;

    private static readonly HashSet<string> Reserved = new(DataFile.Lines("reserved-slugs.txt"), StringComparer.Ordinal);

    private static readonly Dictionary<Rune, string> Letters = DataFile.Lines("transliteration.txt")
        .Select(line => line.Split(' '))
        .ToDictionary(parts => parts[0].EnumerateRunes().First(), parts => parts.ElementAtOrDefault(1) ?? "");

    /// <summary>
    /// Brings what a person typed into the form of a slug: lower case, accents dropped, Cyrillic and Greek letters transcribed, everything else that is no
    /// letter or digit a hyphen, no hyphens at the ends or side by side, at most <see cref="MaxLength"/> characters.
    /// </summary>
    /// <param name="text">The text, or null.</param>
    /// <returns>The slug, perhaps too short, reserved or empty.</returns>
    public static string Normalize(string? text)
    {
        var slug = new StringBuilder();
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            Append(slug, rune);
        }

        string result = slug.ToString().Trim('-');
        return result.Length <= MaxLength ? result : result[..MaxLength].TrimEnd('-');
    }

    /// <summary>Says what is wrong with a slug, not whether it is taken.</summary>
    /// <param name="slug">The slug exactly as it would be stored.</param>
    /// <returns>The error with the path <c>Slug</c>, or null.</returns>
    public static ValidationError? Validate(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return slug switch
        {
            { Length: < MinLength or > MaxLength } => Bad($"The public address needs {MinLength} to {MaxLength} characters; this one has {ProfileText.CountCodePoints(slug)}."),
            _ when slug.Any(c => !char.IsAsciiLetterLower(c) && !char.IsAsciiDigit(c) && c != '-') => Bad("The public address can hold only the letters a to z in lower case, digits and hyphens."),
            ['-', ..] or [.., '-'] => Bad("The public address must begin and end with a letter or digit."),
            _ when slug.Contains("--", StringComparison.Ordinal) => Bad("The public address cannot have two hyphens side by side."),
            _ when Reserved.Contains(slug) => new ValidationError(nameof(Profile.Slug), ValidationCodes.ReservedSlug, "This public address is kept for the site itself; please choose another."),
            _ => null,
        };
    }

    /// <summary>Suggests a slug from a person's name.</summary>
    /// <param name="fullName">The name, or null.</param>
    /// <param name="attempt">1 for the name alone; from 2 on the number is put behind it, for names that are taken.</param>
    /// <returns>A valid slug, or null when the name leaves no <see cref="MinLength"/> characters (a name in Chinese letters, say).</returns>
    /// <exception cref="ArgumentOutOfRangeException">The attempt is less than 1.</exception>
    public static string? Suggest(string? fullName, int attempt = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(attempt, 1);
        string name = Normalize(fullName);
        if (name.Length < MinLength)
        {
            return null;
        }

        string ending = (Reserved.Contains(name) ? "-cv" : "") + (attempt == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{attempt}"));
        return name[..Math.Min(name.Length, MaxLength - ending.Length)].TrimEnd('-') + ending;
    }

    private static void Append(StringBuilder slug, Rune rune)
    {
        Rune lower = Rune.ToLowerInvariant(rune);
        if (Letters.TryGetValue(lower, out string? letters))
        {
            slug.Append(letters);
            return;
        }

        string decomposed = SafeText.Normalize(lower.ToString(), NormalizationForm.FormKD);
        foreach (Rune part in decomposed.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(part) is UnicodeCategory.NonSpacingMark or UnicodeCategory.Format || part.Value is '\'' or '\u2019')
            {
                continue;
            }

            Rune letter = Rune.ToLowerInvariant(part);
            if (letter.IsAscii && Rune.IsLetterOrDigit(letter))
            {
                slug.Append((char)letter.Value);
            }
            else if (Letters.TryGetValue(letter, out string? transcribed))
            {
                slug.Append(transcribed);
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }
    }

    private static ValidationError Bad(string message) => new(nameof(Profile.Slug), ValidationCodes.BadSlug, message);
}
