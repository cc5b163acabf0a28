using System.Globalization;
using System.Text;

namespace CareerHub.Parsing.Tests.Understanding;

/// <summary>What of a text counts when two are compared: letters and digits, not their case, nor spaces and punctuation.</summary>
internal static class ResumeWords
{
    /// <summary>The letters and digits of a text, with signs that belong to a name ("C++", "C#").</summary>
    public static string Fold(string text) => string.Concat(Of(text));

    public static bool Same(string truth, string found) => string.Equals(Fold(truth), Fold(found), StringComparison.Ordinal);

    public static IReadOnlyList<string> Of(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (char c in text.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture))
        {
            if (char.IsLetterOrDigit(c) || c is '+' or '#')
            {
                word.Append(c);
            }
            else if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.NonSpacingMark) && word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }

        return word.Length > 0 ? [.. words, word.ToString()] : words;
    }

    /// <summary>Which share of the truth's words was found, and which share of what was found is in the truth.</summary>
    public static (double Recall, double Precision) Overlap(string truth, string found)
    {
        Dictionary<string, int> left = Of(found).GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        IReadOnlyList<string> words = Of(truth);
        int hits = words.Count(word => left.GetValueOrDefault(word) > 0 && left[word]-- > 0);
        return ((double)hits / Math.Max(1, words.Count), (double)hits / Math.Max(1, Of(found).Count));
    }
}
