using System.Text;
using CareerHub.Profiles.Internal;

namespace CareerHub.Import.Internal;

/// <summary>A document's text and links, as evidence for values; the rules are those of <see cref="DraftVerifier"/>.</summary>
internal sealed class Evidence(string text, IEnumerable<string> linkTargets)
{
    private static readonly string[] Unsaid = ["https://", "http://", "mailto:", "www."];

    private readonly HashSet<string> linkTargets = new(linkTargets, StringComparer.Ordinal);

    public bool Supports(EvidenceKind kind, string value, SourceRef source) => IsThere(source) && !string.IsNullOrWhiteSpace(value) && kind switch
    {
        EvidenceKind.Date => DateEvidence.Supports(source.RawText, value),
        EvidenceKind.Address => linkTargets.Contains(value) || IsMadeOf(value, source.RawText) || IsMadeOf(WithoutUnsaid(value), source.RawText),
        _ => IsMadeOf(value, source.RawText),
    };

    private bool IsThere(SourceRef source) =>
        source.Length <= text.Length - source.Start
        && text.AsSpan(source.Start, source.Length).SequenceEqual(source.RawText);

    private static string WithoutUnsaid(string address)
    {
        foreach (string part in Unsaid)
        {
            address = address.StartsWith(part, StringComparison.OrdinalIgnoreCase) ? address[part.Length..] : address;
        }

        return address;
    }

    private static bool IsMadeOf(string value, string raw)
    {
        if (raw.Contains(value, StringComparison.Ordinal) || HaveSameLetters(value, raw))
        {
            return true;
        }

        string wanted = string.Concat(Words(value));
        if (wanted.Length == 0)
        {
            return raw.Contains(value.Trim(), StringComparison.Ordinal);
        }

        IReadOnlyList<string> words = Words(raw);
        string all = string.Concat(words);
        return all.Contains(wanted, StringComparison.Ordinal) || (wanted.Length * 2 >= all.Length && AreInOrder(words, wanted));
    }

    // What most values are, without the cost of normalisation: the words as they stand, with other spaces and signs between.
    private static bool HaveSameLetters(string value, string raw)
    {
        int at = -1, found = 0;
        foreach (char c in value)
        {
            if (IsPart(c))
            {
                at = Next(raw, at + 1);
                found++;
                if (at == raw.Length || raw[at] != c)
                {
                    return false;
                }
            }
        }

        return found > 0 && Next(raw, at + 1) == raw.Length;
    }

    private static int Next(string raw, int at)
    {
        while (at < raw.Length && !IsPart(raw[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    private static bool AreInOrder(IReadOnlyList<string> words, string wanted)
    {
        int found = 0;
        foreach (string word in words)
        {
            if (wanted.AsSpan(found).StartsWith(word, StringComparison.Ordinal))
            {
                found += word.Length;
            }
        }

        return found == wanted.Length;
    }

    /// <summary>The runs of letters and digits, normalised and in one case.</summary>
    internal static IReadOnlyList<string> Words(string text)
    {
        string normal = SafeText.Normalize(text, NormalizationForm.FormKC).ToUpperInvariant();
        List<string> words = [];
        int start = -1;
        for (int i = 0; i <= normal.Length; i++)
        {
            bool inWord = i < normal.Length && (char.IsLetterOrDigit(normal, i) || char.IsLowSurrogate(normal[i]) && start >= 0 || IsMark(normal[i]));
            if (inWord && start < 0)
            {
                start = i;
            }
            else if (!inWord && start >= 0)
            {
                words.Add(normal[start..i]);
                start = -1;
            }
        }

        return words;
    }

    // Vowel signs of Indian scripts and the like belong to the word; a mark that normalisation leaves apart does too.
    private static bool IsMark(char c) => char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark;
}
