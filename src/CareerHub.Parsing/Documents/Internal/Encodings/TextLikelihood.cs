using System.Globalization;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>How unlikely a decoded text is, in bits.</summary>
internal static class TextLikelihood
{
    // A letter, space or digit of ASCII. Every decoding pays it, so that one which swallows ASCII as second bytes gains what it spares.
    private const double Ascii = 4;

    // A control, a byte that the encoding does not define, a character that no text has.
    private const double Impossible = 40;

    private const double ForeignScript = 8;
    private const double CapitalAfterSmall = 6;
    private const double SymbolInWord = 6;
    private const double LoneLetter = 1;

    public static double Bits(string text, IdeographFrequencies? ideographs)
    {
        double bits = 0;
        var counts = new Dictionary<char, int>();
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsAscii(c))
            {
                bits += Ascii;
            }
            else if (IsImpossible(c))
            {
                bits += Impossible;
            }
            else
            {
                counts[c] = counts.GetValueOrDefault(c) + 1;
                bits += ideographs is null ? Neighbours(c, i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ') : 0;
            }
        }

        return bits + (ideographs is null
            ? LetterFrequencies.All.Min(language => counts.Sum(count => count.Value * language.Of(count.Key)))
            : counts.Sum(count => count.Value * ideographs.Of(count.Key)));
    }

    private static bool IsImpossible(char c) => c is <= '\u009f' or '\ufffd'
        || char.GetUnicodeCategory(c) is UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static double Neighbours(char c, char before, char after)
    {
        bool letterBefore = IsLetter(before);
        bool letterAfter = IsLetter(after);
        if (!IsLetter(c))
        {
            return letterBefore && letterAfter && c is not ('’' or '–' or '—' or '\u00a0' or '·' or '،') ? SymbolInWord : 0;
        }

        return (letterBefore && ScriptOf(before) != ScriptOf(c) ? ForeignScript : 0)
            + (letterAfter && ScriptOf(after) != ScriptOf(c) ? ForeignScript : 0)
            + (char.IsUpper(c) && char.IsLower(before) ? CapitalAfterSmall : 0)
            + (letterBefore || letterAfter ? 0 : LoneLetter);
    }

    private static bool IsLetter(char c) => char.IsLetter(c) || char.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    // Latin, Greek, Cyrillic, Hebrew, Arabic, others.
    private static int ScriptOf(char c) => c switch
    {
        < '\u0370' => 0,
        < '\u0400' => 1,
        < '\u0530' => 2,
        < '\u0600' => 3,
        < '\u0800' => 4,
        _ => 5,
    };
}
