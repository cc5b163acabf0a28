using System.Globalization;
using System.Text;
using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles.Projection.Internal;

/// <summary>
/// Splits a text into words and, inside a word, at changes from lower to upper case and between letters and digits.
/// A character of a script that writes no spaces, or joins endings to names, is a token of its own.
/// </summary>
internal static class Tokenizer
{
    private enum Kind
    {
        Separator,
        Upper,
        Letter,
        Digit,
        Ideograph,
        Mark,
    }

    public static IReadOnlyList<Token> Split(string text)
    {
        var tokens = new List<Token>();
        int start = -1;
        Kind last = Kind.Separator;
        bool startsWord = true;
        int index = 0;
        while (index < text.Length)
        {
            // A surrogate without its partner decodes to the replacement character, which is no letter.
            Rune.DecodeFromUtf16(text.AsSpan(index), out Rune rune, out int length);
            Kind kind = KindOf(rune);
            if (start >= 0 && Splits(last, kind))
            {
                bool endsWord = kind == Kind.Separator || kind == Kind.Ideograph || last == Kind.Ideograph;
                Add(tokens, text, start, index, startsWord, endsWord);
                startsWord = endsWord;
                start = -1;
            }

            if (start < 0 && kind is not (Kind.Separator or Kind.Mark))
            {
                startsWord |= kind == Kind.Ideograph;
                start = index;
            }

            startsWord |= kind == Kind.Separator;
            last = kind == Kind.Mark ? last : kind;
            index += length;
        }

        if (start >= 0)
        {
            Add(tokens, text, start, text.Length, startsWord, endsWord: true);
        }

        return tokens;
    }

    private static bool Splits(Kind last, Kind kind) => kind switch
    {
        Kind.Mark => false,
        Kind.Separator or Kind.Ideograph => true,
        Kind.Upper => last is Kind.Letter or Kind.Digit or Kind.Ideograph,
        Kind.Letter => last is Kind.Digit or Kind.Ideograph,
        _ => last is not Kind.Digit,
    };

    private static void Add(List<Token> tokens, string text, int start, int end, bool startsWord, bool endsWord)
    {
        string folded = Fold(text[start..end]);
        if (folded.Length > 0)
        {
            tokens.Add(new Token(folded, start, end, startsWord, endsWord));
        }
    }

    private static string Fold(string word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (char c in SafeText.Normalize(word, NormalizationForm.FormKD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
                or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format))
            {
                folded.Append(char.ToUpperInvariant(c));
            }
        }

        return folded.ToString();
    }

    private static Kind KindOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => Kind.Upper,
        UnicodeCategory.LowercaseLetter => Kind.Letter,
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => IsWrittenWithoutSpaces(rune.Value) ? Kind.Ideograph : Kind.Letter,
        UnicodeCategory.DecimalDigitNumber => Kind.Digit,
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format => Kind.Mark,
        _ => Kind.Separator,
    };

    // Thai and Lao, Myanmar, Khmer, kana and CJK, Hangul syllables, compatibility ideographs, half-width kana, and the supplementary ideographic planes.
    private static bool IsWrittenWithoutSpaces(int c) =>
        c is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
            or (>= 0x2E80 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7AF) or (>= 0xF900 and <= 0xFAFF)
            or (>= 0xFF66 and <= 0xFF9F) or (>= 0x20000 and <= 0x3FFFF);
}
