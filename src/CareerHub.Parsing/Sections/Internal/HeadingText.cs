using System.Buffers;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>The words of a heading without what is drawn around them: a number before, signs, and a bracket behind.</summary>
internal static class HeadingText
{
    private const int MostWordsInBracket = 3;
    private static readonly SearchValues<char> digits = SearchValues.Create("0123456789.)"), roman = SearchValues.Create("IVX");

    /// <summary>"2.1 Experience (part 1):" is "Experience".</summary>
    public static string Bare(string text) => Signless(WithoutBracket(WithoutNumber(Signless(text))));

    private static string Signless(string text) => text.Trim().TrimEnd(':', '.', '-', '–', '—', '_', '=', '|').TrimStart('|', '-', '–', '—', '[', '<', '/').Trim();

    // "1 Education", "2.1. Education", "IV. Education", "B) Education"; a letter needs a mark behind it.
    private static string WithoutNumber(string text)
    {
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space is <= 0 or > 6 || space + 1 >= text.Length || !char.IsLetter(text[space + 1]))
        {
            return text;
        }

        ReadOnlySpan<char> number = text.AsSpan(0, space);
        ReadOnlySpan<char> bare = number.TrimEnd(".)");
        bool isNumber = char.IsAsciiDigit(number[0]) && !number.ContainsAnyExcept(digits) && bare.Length <= 3;
        bool isLetter = number.Length > bare.Length && (bare.Length == 1 ? char.IsAsciiLetterUpper(bare[0]) : bare.Length <= 4 && !bare.ContainsAnyExcept(roman));
        return isNumber || isLetter ? text[(space + 1)..] : text;
    }

    // "Projects (3)", "Talks (selected)", "Experience (part 1)".
    private static string WithoutBracket(string text)
    {
        int open = text.LastIndexOf('(');
        return open > 0 && text[^1] == ')' && text[open..].Split(' ').Length <= MostWordsInBracket ? text[..open] : text;
    }
}
