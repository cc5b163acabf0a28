using System.Text;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>
/// Cuts a text where it changes between left-to-right and right-to-left script, because a run says which of its fonts it takes (17.3.2.30, <c>rtl</c>).
/// What has no direction of its own goes with the text around it, or where that differs with the document (as Unicode Standard Annex 9, N1 and N2).
/// </summary>
internal static class DirectionRuns
{
    public static IEnumerable<(string Text, bool IsRightToLeft)> Of(string text, bool isRightToLeft)
    {
        bool[] directions = Directions(text, isRightToLeft);
        int start = 0;
        for (int i = 1; i < text.Length; i++)
        {
            if (directions[i] != directions[start])
            {
                yield return (text[start..i], directions[start]);
                start = i;
            }
        }

        yield return (text[start..], directions[start]);
    }

    private static bool[] Directions(string text, bool isRightToLeft)
    {
        var directions = new bool[text.Length];
        bool before = isRightToLeft;
        int open = 0;
        for (int at = 0; at < text.Length;)
        {
            Rune rune = Rune.GetRuneAt(text, at);
            int end = at + rune.Utf16SequenceLength;
            if (Strong(rune) is { } direction)
            {
                directions.AsSpan(open, at - open).Fill(before == direction ? direction : isRightToLeft);
                directions.AsSpan(at, end - at).Fill(direction);
                before = direction;
                open = end;
            }

            at = end;
        }

        directions.AsSpan(open).Fill(before == isRightToLeft ? before : isRightToLeft);
        return directions;
    }

    // DerivedBidiClass.txt: the blocks of classes R and AL; every other letter runs from left to right.
    private static bool? Strong(Rune rune) => rune.Value switch
    {
        (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFE) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF)
            => Rune.IsDigit(rune) ? null : true,
        _ => Rune.IsLetter(rune) ? false : null,
    };
}
