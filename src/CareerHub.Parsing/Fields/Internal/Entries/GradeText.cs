using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Tells a grade that no label names: "First Class", "16/20", "Note 2,4", "Mention bien", "A, B, B".</summary>
internal static class GradeText
{
    private const int LongestGrade = 45;
    private const int MostWords = 8;
    private const int LongestNumber = 9;
    private static readonly char[] Gaps = [' ', ',', ';', '(', ')', ':', '\n', '\u00A0'];

    /// <summary>Whether the whole of <paramref name="text"/> is a grade: words of grades and numbers, a number out of another, or several letters.</summary>
    public static bool Is(string text)
    {
        string[] words = text.TrimEnd('.').Split(Gaps, StringSplitOptions.RemoveEmptyEntries);
        if (text.Length > LongestGrade || words.Length is 0 or > MostWords)
        {
            return false;
        }

        if (words.All(IsLetter))
        {
            return words.Length > 1;
        }

        if (words.All(IsNumber))
        {
            return words.Any(word => word.Contains('/', StringComparison.Ordinal)) && words.Length <= 2;
        }

        return AreGradeWords([.. words.Select(word => IsNumber(word) ? "" : Fold.Words(word))]);
    }

    /// <summary>Whether a text is a number as averages of grades are: "1,7", "3.85".</summary>
    public static bool IsAverage(string text) =>
        text.Length is 3 or 4 && char.IsAsciiDigit(text[0]) && text[1] is ('.' or ',') && text[2..].All(char.IsAsciiDigit);

    // Every stretch of words between numbers is made of phrases of the dictionary.
    private static bool AreGradeWords(string[] words)
    {
        int at = 0;
        while (at < words.Length)
        {
            int length = words[at].Length == 0 ? 1 : Dictionaries.Grades.LengthAt(words, at);
            if (length == 0)
            {
                return false;
            }

            at += length;
        }

        return true;
    }

    private static bool IsNumber(string word) => word.Length <= LongestNumber && char.IsAsciiDigit(word[0]) && word.All(c => char.IsAsciiDigit(c) || c is ',' or '.' or '/' or '%');

    private static bool IsLetter(string word) => word[0] is >= 'A' and <= 'F' && (word.Length == 1 || (word.Length <= 3 && word[1..].All(c => c is '*' or '+' or '-')));
}
