using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

/// <summary>
/// The words of a text as the comparison counts them: NFKC, split at white space, hyphens at line ends joined, runs of single letters
/// joined, outer punctuation stripped. Both sides go through it.
/// </summary>
internal static partial class OracleWords
{
    private const char SoftHyphen = '\u00AD';

    /// <summary>The words of a page's text, in its order. A dotless i under an accent is an i, as one side composes it and the other does not.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        string plain = DotlessUnderAccent().Replace(text, "i$1").Normalize(NormalizationForm.FormKC);
        var words = new List<string>();
        bool hyphenated = false;
        foreach (string line in plain.Split('\n'))
        {
            string[] tokens = [.. JoinLetters(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))];
            for (int i = 0; i < tokens.Length; i++)
            {
                if (i == 0 && hyphenated)
                {
                    words[^1] = words[^1][..^1] + tokens[0];
                }
                else
                {
                    words.Add(tokens[i]);
                }
            }

            hyphenated = tokens.Length == 0 ? hyphenated : EndsInHyphen(tokens[^1]);
        }

        return [.. words.Select(Strip).Where(word => word.Length > 0)];
    }

    /// <summary>A word without soft hyphens and without what is neither letter nor digit at its ends.</summary>
    public static string Strip(string word)
    {
        string plain = word.Replace(SoftHyphen.ToString(), "", StringComparison.Ordinal);
        int from = 0, to = plain.Length;
        while (from < to && !IsInner(plain, from))
        {
            from++;
        }

        while (to > from && !IsInner(plain, to - 1))
        {
            to--;
        }

        return plain[from..to];
    }

    private static bool IsInner(string text, int at) =>
        char.IsLetterOrDigit(text, at) || char.IsSurrogate(text[at])
        || char.GetUnicodeCategory(text, at) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool EndsInHyphen(string token) =>
        token.Length > 1 && token[^1] is '-' or '\u2010' or SoftHyphen && char.IsLetterOrDigit(token[^2]);

    /// <summary>
    /// Joins runs of single letters: "S K I L L S". Pairs of capitals that kerning kept together are part of such a run:
    /// "S U M M A RY", "AWA R D S".
    /// </summary>
    private static IEnumerable<string> JoinLetters(string[] words)
    {
        for (int i = 0; i < words.Length;)
        {
            int end = i, singles = 0, letters = 0;
            while (end < words.Length && (IsLetter(words[end]) || (words[end].Length <= 3 && words[end].All(char.IsUpper))))
            {
                singles += IsLetter(words[end]) ? 1 : 0;
                letters += words[end].Length;
                end++;
            }

            if (singles > 1 && singles * 2 >= letters)
            {
                yield return string.Concat(words[i..end]);
                i = end;
            }
            else
            {
                yield return words[i++];
            }
        }
    }

    private static bool IsLetter(string word) => word.Length == 1 && char.IsLetter(word[0]);

    [GeneratedRegex("\u0131([\u0300-\u0345])", RegexOptions.NonBacktracking)]
    private static partial Regex DotlessUnderAccent();
}
