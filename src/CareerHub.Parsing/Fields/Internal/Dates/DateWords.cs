using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Dates;

/// <summary>The words that dates are written with, of all languages together.</summary>
internal sealed class DateWords
{
    private const int LongestPhrase = 4;
    private readonly Dictionary<string, int> months = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> phrases = new(StringComparer.Ordinal);

    // By first word, the number of words in the longest phrase of each kind: nearly every word of a text begins none.
    private readonly Dictionary<string, Dictionary<string, int>> longestFrom = new(StringComparer.Ordinal);

    private DateWords()
    {
        foreach ((string key, string phrase) in DataFile.Read("dates"))
        {
            string folded = Fold.Words(phrase);
            if (int.TryParse(key, out int month))
            {
                months.TryAdd(folded, month);
                continue;
            }

            if (!phrases.TryGetValue(key, out HashSet<string>? set))
            {
                phrases[key] = set = new HashSet<string>(StringComparer.Ordinal);
            }

            set.Add(folded);
            string[] words = folded.Split(' ');
            Dictionary<string, int> kinds = longestFrom.TryGetValue(words[0], out Dictionary<string, int>? known) ? known : longestFrom[words[0]] = new(StringComparer.Ordinal);
            kinds[key] = Math.Max(kinds.GetValueOrDefault(key), Math.Min(words.Length, LongestPhrase));
        }
    }

    /// <summary>The only instance.</summary>
    public static DateWords All { get; } = new();

    /// <summary>The month, 1 to 12, that a folded word names, or 0.</summary>
    public int Month(string folded) => months.GetValueOrDefault(folded);

    /// <summary>Whether a folded word is of the kind <paramref name="key"/>.</summary>
    public bool Is(string key, string folded) => phrases.TryGetValue(key, out HashSet<string>? set) && set.Contains(folded);

    /// <summary>How many tokens from <paramref name="at"/> on are a phrase of the kind <paramref name="key"/>, punctuation between its words included; 0 for none.</summary>
    public int PhraseLength(string key, List<DateToken> tokens, int at)
    {
        if (at >= tokens.Count || tokens[at].Kind != DateTokenKind.Word || !longestFrom.TryGetValue(tokens[at].Word, out Dictionary<string, int>? kinds) || !kinds.TryGetValue(key, out int longest))
        {
            return 0;
        }

        HashSet<string> set = phrases[key];
        int best = 0;
        string phrase = "";
        for (int i = at, words = 0; i < tokens.Count && words < longest; i++)
        {
            if (tokens[i].Kind == DateTokenKind.Word)
            {
                phrase = words == 0 ? tokens[i].Word : phrase + " " + tokens[i].Word;
                words++;
                best = set.Contains(phrase) ? i - at + 1 : best;
            }
            else if (words == 0 || tokens[i].Symbol is not ('\'' or '’' or '/' or '.'))
            {
                break;
            }
        }

        return best;
    }
}
