using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Recognises lengths of time such as "5 years 3 months", which are no value of an entry: its dates say the same.</summary>
internal static class DurationText
{
    private const int Longest = 40;
    private static readonly char[] Separators = [' ', ',', '.', '(', ')', '[', ']', '+', '\n', '~', '<', '·', '|', '–', '-'];

    /// <summary>Whether the whole of <paramref name="text"/> is a length of time.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or >= Longest)
        {
            return false;
        }

        string[] words = text.ToString().Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Any(word => char.IsDigit(word[0])) && words.Any(word => char.IsLetter(word[^1])) && words.All(word => word.All(char.IsDigit) || Dictionaries.Durations.Is(Unit(word)));
    }

    // "3yrs" holds its number.
    private static string Unit(string word) => word.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
}
