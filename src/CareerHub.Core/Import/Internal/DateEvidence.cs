using System.Buffers;
using System.Globalization;
using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Whether words can be what a date was read from; the rules are those of <see cref="DraftVerifier"/>.</summary>
internal static class DateEvidence
{
    private const int ShortestName = 3;
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"];

    // What may stand for "until now": hyphen, the dashes, the minus sign, the wave dash.
    private static readonly SearchValues<char> Dashes = SearchValues.Create("-\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u301C~");

    public static bool Supports(string raw, string text)
    {
        if (!PartialDate.TryParse(text, out PartialDate date) || date.IsUnknown)
        {
            return false;
        }

        IReadOnlyList<string> words = Evidence.Words(raw);
        if (date.IsPresent)
        {
            return words.Any(word => word.Any(char.IsLetter)) || raw.AsSpan().IndexOfAny(Dashes) >= 0;
        }

        List<string> numbers = [], names = [];
        foreach (string word in words)
        {
            AddRuns(word, numbers, names);
        }

        return IsIn(date, numbers, names);
    }

    private static bool IsIn(PartialDate date, List<string> numbers, List<string> names)
    {
        string year = date.Year!.Value.ToString("0000", CultureInfo.InvariantCulture);
        string? month = date.Month?.ToString("00", CultureInfo.InvariantCulture);
        string? day = date.Day?.ToString("00", CultureInfo.InvariantCulture);
        if (month is not null && numbers.Any(number => IsWhole(number, year, month, day)))
        {
            return true;
        }

        return numbers.Any(number => number == year || number == year[2..])
            && (month is null || numbers.Any(number => number.PadLeft(2, '0') == month) || names.Any(IsPerhapsMonth) || names.Contains(Romans[date.Month!.Value - 1], StringComparer.OrdinalIgnoreCase))
            && (day is null || numbers.Any(number => number.PadLeft(2, '0') == day));
    }

    private static bool IsWhole(string number, string year, string month, string? day) => day is null
        ? number == year + month || number == month + year
        : number == year + month + day || number == day + month + year || number == month + day + year;

    // A name of one letter is one only in scripts where a letter is a word, such as 月.
    private static bool IsPerhapsMonth(string name) => name.Length >= ShortestName || name.Any(c => char.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter);

    private static void AddRuns(string word, List<string> numbers, List<string> names)
    {
        for (int start = 0, end; start < word.Length; start = end)
        {
            bool isNumber = char.IsDigit(word[start]);
            for (end = start + 1; end < word.Length && char.IsDigit(word[end]) == isNumber; end++)
            {
            }

            (isNumber ? numbers : names).Add(isNumber ? Ascii(word[start..end]) : word[start..end]);
        }
    }

    // Digits of any script.
    private static string Ascii(string digits) => digits.All(char.IsAsciiDigit) ? digits : string.Concat(digits.Select(c => ((int)char.GetNumericValue(c)).ToString(CultureInfo.InvariantCulture)));
}
