using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Dates;

/// <summary>What a token of a date is.</summary>
internal enum DateTokenKind
{
    /// <summary>ASCII digits.</summary>
    Number,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>One other character that is no white space.</summary>
    Symbol,
}

/// <summary>A piece of text as the date reader sees it.</summary>
internal readonly record struct DateToken(DateTokenKind Kind, int Start, int Length, int Number, string Word, char Symbol)
{
    public int End => Start + Length;

    /// <summary>Whether this is a dash of any length.</summary>
    public bool IsDash => Symbol is '-' or '–' or '—' or '−' or '‒' or '‐' or '‑' or '―' or '~' or '→' or '➔' or '›' or '~';

    /// <summary>Cuts <paramref name="text"/> into tokens.</summary>
    public static List<DateToken> Split(string text)
    {
        var tokens = new List<DateToken>();
        for (int i = 0; i < text.Length;)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c))
            {
                i++;
                continue;
            }

            DateToken token = Next(text, i);
            tokens.Add(token);
            i = token.End;
        }

        return tokens;
    }

    private static DateToken Next(string text, int start)
    {
        int end = start;
        if (char.IsAsciiDigit(text[start]))
        {
            while (end < text.Length && char.IsAsciiDigit(text[end]))
            {
                end++;
            }

            int number = end - start <= 4 ? int.Parse(text.AsSpan(start, end - start), System.Globalization.CultureInfo.InvariantCulture) : -1;
            return new DateToken(DateTokenKind.Number, start, end - start, number, "", '\0');
        }

        while (end < text.Length && IsLetter(text[end]))
        {
            end++;
        }

        return end > start
            ? new DateToken(DateTokenKind.Word, start, end - start, -1, Fold.Words(text.AsSpan(start, end - start)), '\0')
            : new DateToken(DateTokenKind.Symbol, start, 1, -1, "", text[start]);
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.NonSpacingMark;
}
