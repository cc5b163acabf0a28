namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>Finds words and phrases of a dictionary inside a text, whole words and endings of words alike.</summary>
internal sealed class WordBook
{
    private const int LongestPhrase = 4;
    private const int LongestKey = 96;
    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> phraseOf;
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> endingOf;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> longestFromOf;
    private readonly int longestEnding;
    private readonly int longestPhrase;

    // By the first word of phrases, the number of words in the longest: nearly every word of a text begins none.
    private readonly Dictionary<string, int> longestFrom = new(StringComparer.Ordinal);

    /// <summary>Reads the dictionary <paramref name="name"/>, all keys or only those given.</summary>
    public WordBook(string name, params string[] keys)
    {
        foreach ((string key, string phrase) in DataFile.Read(name))
        {
            if (keys.Length > 0 && !keys.Contains(key))
            {
                continue;
            }

            string folded = Fold.Words(phrase);
            if (folded.Length > 0)
            {
                (phrase[0] == '-' ? endings : phrases).TryAdd(folded, key);
            }
        }

        foreach (string[] words in phrases.Keys.Select(phrase => phrase.Split(' ')))
        {
            longestFrom[words[0]] = Math.Max(longestFrom.GetValueOrDefault(words[0]), Math.Min(words.Length, LongestPhrase));
        }

        longestPhrase = phrases.Keys.Select(phrase => phrase.Length).DefaultIfEmpty().Max();
        if (longestPhrase >= LongestKey - 1)
        {
            throw new InvalidDataException($"A phrase of '{name}' is longer than {LongestKey - 2} characters.");
        }

        phraseOf = phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        longestFromOf = longestFrom.GetAlternateLookup<ReadOnlySpan<char>>();
        endingOf = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        longestEnding = endings.Keys.Select(ending => ending.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The key of the phrase that the whole of <paramref name="text"/> is, or null.</summary>
    public string? KeyOf(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> folded = Fold.Beginning(text, stackalloc char[LongestKey]);
        return folded.Length <= longestPhrase && phraseOf.TryGetValue(folded, out string? key) ? key : null;
    }

    /// <summary>Whether the whole of <paramref name="text"/> is in the dictionary.</summary>
    public bool Is(ReadOnlySpan<char> text) => KeyOf(text) is not null;

    /// <summary>Whether <paramref name="text"/> holds a word or phrase of the dictionary.</summary>
    public bool In(ReadOnlySpan<char> text) => CountFolded(Fold.Words(text, stackalloc char[Fold.Room]), most: 1) > 0;

    /// <summary>How many words and phrases of the dictionary <paramref name="text"/> holds, the longest taken at each place.</summary>
    public int Count(ReadOnlySpan<char> text) => CountFolded(Fold.Words(text, stackalloc char[Fold.Room]));

    /// <summary>How many words and phrases of the dictionary a text holds, the longest taken at each place.</summary>
    /// <param name="folded">The text, as <see cref="Fold.Words(ReadOnlySpan{char})"/> makes it.</param>
    /// <param name="most">The count to stop at.</param>
    public int CountFolded(ReadOnlySpan<char> folded, int most = int.MaxValue)
    {
        int count = 0;
        for (int at = 0; at < folded.Length && count < most;)
        {
            ReadOnlySpan<char> rest = folded[at..];
            int length = PhraseAt(rest);
            count += length > 0 ? 1 : 0;
            at += (length > 0 ? length : EndOfWord(rest, 0)) + 1;
        }

        return count;
    }

    // The length of the longest phrase that a text of folded words begins with; 0 for none.
    private int PhraseAt(ReadOnlySpan<char> folded)
    {
        int end = EndOfWord(folded, 0);
        ReadOnlySpan<char> first = folded[..end];
        int best = 0;
        if (longestFromOf.TryGetValue(first, out int longest))
        {
            for (int words = 1; words <= longest; words++)
            {
                best = phraseOf.ContainsKey(folded[..end]) ? end : best;
                if (end == folded.Length)
                {
                    break;
                }

                end = EndOfWord(folded, end + 1);
            }
        }

        return best > 0 ? best : EndsLikeOne(first) ? first.Length : 0;
    }

    private static int EndOfWord(ReadOnlySpan<char> folded, int at) => folded[at..].IndexOf(' ') is >= 0 and var space ? at + space : folded.Length;

    /// <summary>How many of <paramref name="words"/> (folded) from <paramref name="at"/> on are one phrase of the dictionary; 0 for none.</summary>
    public int LengthAt(IReadOnlyList<string> words, int at)
    {
        for (int length = Math.Min(longestFrom.GetValueOrDefault(words[at]), words.Count - at); length > 0; length--)
        {
            string phrase = length == 1 ? words[at] : string.Join(' ', words.Skip(at).Take(length));
            if (phrases.ContainsKey(phrase))
            {
                return length;
            }
        }

        return EndsLikeOne(words[at]) ? 1 : 0;
    }

    private bool EndsLikeOne(ReadOnlySpan<char> word)
    {
        if (endings.Count == 0 || word.Length < 5)
        {
            return false;
        }

        if (endingOf.ContainsKey(word))
        {
            return true;
        }

        for (int start = Math.Max(2, word.Length - longestEnding); start <= word.Length - 3; start++)
        {
            if (endingOf.ContainsKey(word[start..]))
            {
                return true;
            }
        }

        return false;
    }
}
