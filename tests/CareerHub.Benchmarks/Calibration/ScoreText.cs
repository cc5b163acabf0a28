using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerHub.Benchmarks.Calibration;

/// <summary>When two values are the same, by the rules of the scorer (<c>score.py</c>) that stands beside the shared documents.</summary>
internal static partial class ScoreText
{
    /// <summary>Share of common words from which short texts are the same.</summary>
    public const double AlikeFrom = 0.85;

    private const int FewestPhoneDigits = 6;
    private const int LongestCountryCode = 4;

    private static readonly HashSet<string> Open = ["", "present", "current", "now", "today", "ongoing", "heute", "aujourdhui", "null", "none"];
    private static readonly HashSet<string> Connectives = ["in", "of", "and", "the", "en", "de", "des", "du", "et", "für", "und"];

    public static string Normal(string text) => text.Normalize(NormalizationForm.FormKC).Replace("\u00AD", "", StringComparison.Ordinal).Replace("\u200B", "", StringComparison.Ordinal)
        .ToLowerInvariant().Replace("ß", "ss", StringComparison.Ordinal).Replace("\u0307", "", StringComparison.Ordinal).Replace('ı', 'i');

    public static List<string> Tokens(string text) => [.. Token().Matches(Normal(text)).Select(match => match.Value)];

    public static string Flat(string text) => string.Concat(Tokens(text));

    public static bool AreSame(string left, string right) =>
        Flat(left) is { Length: > 0 } a && Flat(right) is { Length: > 0 } b && (a == b || Dice(Tokens(left), Tokens(right)) >= AlikeFrom);

    public static double Alike(string left, string right) => left.Length == 0 || right.Length == 0 ? 0 : AreSame(left, right) ? 1 : Dice(Tokens(left), Tokens(right));

    /// <summary>The share of <paramref name="found"/> that is in the truth (or in what does not count), and the share of the truth that is found.</summary>
    public static (double Precision, double Recall) Overlap(IReadOnlyCollection<string> found, IReadOnlyCollection<string> truth, IReadOnlyCollection<string>? extra = null) =>
        (Common(found, [.. truth, .. extra ?? []]) / (double)Math.Max(1, found.Count), Common(found, truth) / (double)Math.Max(1, truth.Count));

    /// <summary>A date as year or year and month; null when there is none or it is open, "?" when it is no date.</summary>
    public static string? Date(string text) =>
        Open.Contains(Flat(text)) ? null : IsoDate().Match(text.Trim()) is { Success: true } match ? match.Groups[1].Value + match.Groups[2].Value : "?";

    public static bool AreSameDate(string? truth, string? found) =>
        truth is not null && found is not null and not "?" && (truth.Length == 7 ? found == truth : found[..4] == truth[..4]);

    public static bool AreSamePhone(string left, string right)
    {
        string a = Digits(left), b = Digits(right);
        (string shorter, string longer) = a.Length <= b.Length ? (a, b) : (b, a);
        return shorter.Length < FewestPhoneDigits
            ? a == b && a.Length > 0
            : a == b || (longer.Length - shorter.Length <= LongestCountryCode && longer.EndsWith(shorter, StringComparison.Ordinal));
    }

    public static string Address(string text)
    {
        string bare = Scheme().Replace(Normal(text).Trim(), "");
        return (bare.StartsWith("www.", StringComparison.Ordinal) ? bare[4..] : bare).TrimEnd('/');
    }

    public static bool AreSameDegree(string left, string right)
    {
        string[] a = [.. Tokens(left).Where(word => !Connectives.Contains(word))], b = [.. Tokens(right).Where(word => !Connectives.Contains(word))];
        return a.Length > 0 && b.Length > 0 && (string.Concat(a) == string.Concat(b) || Dice(a, b) >= AlikeFrom);
    }

    private static string Digits(string text) => string.Concat(text.Where(c => char.GetUnicodeCategory(c) == UnicodeCategory.DecimalDigitNumber)).TrimStart('0');

    private static int Common(IEnumerable<string> left, IEnumerable<string> right)
    {
        Dictionary<string, int> counts = right.CountBy(word => word).ToDictionary();
        return left.CountBy(word => word).Sum(word => Math.Min(word.Value, counts.GetValueOrDefault(word.Key)));
    }

    private static double Dice(IEnumerable<string> left, IEnumerable<string> right)
    {
        HashSet<string> a = [.. left], b = [.. right];
        return a.Count + b.Count == 0 ? 0 : 2.0 * a.Count(b.Contains) / (a.Count + b.Count);
    }

    [GeneratedRegex(@"[\p{L}\p{N}]+[+#]*|[+#]+", RegexOptions.NonBacktracking)]
    private static partial Regex Token();

    [GeneratedRegex(@"^(\d{4})(-\d{2})?(?:-\d{2})?(?:T.*)?$", RegexOptions.NonBacktracking)]
    private static partial Regex IsoDate();

    [GeneratedRegex("^[a-z][a-z0-9+.-]*://", RegexOptions.NonBacktracking)]
    private static partial Regex Scheme();
}
