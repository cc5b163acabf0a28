using System.Globalization;
using System.Text;

namespace CareerHub.Cv.Exports.Internal;

/// <summary>
/// Breaks a paragraph into lines of a width: at spaces, and between wide characters except where East Asian typesetting forbids it
/// (no closing mark first, no opening one last). A word that is wider than the line stays whole.
/// </summary>
internal static class TextWrap
{
    // JIS X 4051: marks that do not begin a line and are no closing punctuation by category.
    private const string NeverFirst = "、。，．・：；？！ー～々〻ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ%％°℃";

    // A row of dashes may be as long as it likes; it need not be held together.
    private const int LongestHeld = 40;

    public static List<string> Lines(string text, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder();
        int taken = 0;
        foreach ((string piece, bool spaced) in Pieces(text))
        {
            int needed = DisplayWidth.Of(piece) + (spaced && taken > 0 ? 1 : 0);
            if (taken > 0 && taken + needed > width)
            {
                lines.Add(line.ToString());
                line.Clear();
                taken = 0;
                needed = DisplayWidth.Of(piece);
            }

            line.Append(spaced && taken > 0 ? " " : "").Append(piece);
            taken += needed;
        }

        lines.Add(line.ToString());
        return lines;
    }

    /// <summary>The parts of a text between which a line may break, and whether a space stands before each.</summary>
    private static IEnumerable<(string Piece, bool Spaced)> Pieces(string text)
    {
        foreach (string word in Words(text))
        {
            int start = 0;
            for (int at = FirstBreak(word, start); at < word.Length; at = FirstBreak(word, start))
            {
                yield return (word[start..at], start == 0);
                start = at;
            }

            yield return (word[start..], start == 0);
        }
    }

    // A dash or a number with a full stop at the beginning of a line would be taken for a list, so it stays behind its word.
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (words.Count > 0 && words[^1].Length < LongestHeld && LooksLikeMarker(word))
            {
                words[^1] += " " + word;
            }
            else
            {
                words.Add(word);
            }
        }

        return words;
    }

    private static int FirstBreak(string word, int start)
    {
        Rune? before = null;
        for (int at = start; at < word.Length;)
        {
            Rune rune = Rune.GetRuneAt(word, at);
            if (before is { } left && MayBreak(left, rune))
            {
                return at;
            }

            before = rune;
            at += rune.Utf16SequenceLength;
        }

        return word.Length;
    }

    private static bool MayBreak(Rune left, Rune right) =>
        (DisplayWidth.IsWide(left) || DisplayWidth.IsWide(right)) && DisplayWidth.Of(right) > 0
        && Rune.GetUnicodeCategory(left) is not (UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation)
        && Rune.GetUnicodeCategory(right) is not (UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation)
        && !NeverFirst.Contains(right.ToString(), StringComparison.Ordinal);

    private static bool LooksLikeMarker(string piece) =>
        piece.Length == 1 ? !char.IsLetterOrDigit(piece[0]) : piece.Length <= 3 && piece[^1] is '.' or ')' && piece[..^1].All(char.IsAsciiDigit);
}
