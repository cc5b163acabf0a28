namespace CareerHub.Parsing.Fields.Internal.Words;

/// <summary>Finds words and phrases of a dictionary inside a text, whole words and endings of words alike.</summary>
internal sealed class WordBook
{
    private const int LongestPhrase = 4;
    private readonly Dictionary<string, string> phrases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> endings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> endingOf;
    private readonly int longestEnding;

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

        endingOf = endings.GetAlternateLookup<ReadOnlySpan<char>>();
        longestEnding = endings.Keys.Select(ending => ending.Length).DefaultIfEmpty().Max();
    }

    /// <summary>The key of the phrase that the whole of <paramref name="text"/> is, or null.</summary>
    public string? KeyOf(ReadOnlySpan<char> text) => phrases.GetValueOrDefault(Fold.Words(text));

    /// <summary>Whether the whole of <paramref name="text"/> is in the dictionary.</summary>
    public bool Is(ReadOnlySpan<char> text) => KeyOf(text) is not null;

    /// <summary>Whether <paramref name="text"/> holds a word or phrase of the dictionary.</summary>
    public bool In(ReadOnlySpan<char> text) => Count(text) > 0;

    /// <summary>How many words and phrases of the dictionary <paramref name="text"/> holds, the longest taken at each place.</summary>
    public int Count(ReadOnlySpan<char> text)
    {
        string[] words = Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int count = 0;
        for (int i = 0; i < words.Length;)
        {
            int length = LengthAt(words, i);
            count += length > 0 ? 1 : 0;
            i += Math.Max(1, length);
        }

        return count;
    }

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

    private bool EndsLikeOne(string word)
    {
        if (endings.Count == 0 || word.Length < 5)
        {
            return false;
        }

        if (endings.ContainsKey(word))
        {
            return true;
        }

        ReadOnlySpan<char> letters = word;
        for (int start = Math.Max(2, word.Length - longestEnding); start <= word.Length - 3; start++)
        {
            if (endingOf.ContainsKey(letters[start..]))
            {
                return true;
            }
        }

        return false;
    }
}
