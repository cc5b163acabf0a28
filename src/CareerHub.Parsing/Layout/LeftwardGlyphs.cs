using System.Globalization;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Puts glyphs that are drawn one after another from right to left, as some writers draw Hebrew and Arabic, in the order from left to right in which all others come.</summary>
internal static class LeftwardGlyphs
{
    /// <summary>How far the next glyph may stand away, in units of the font size.</summary>
    private const double MaxGap = 3;

    /// <summary>How far the next glyph may reach under the one before, in units of the font size.</summary>
    private const double MaxOverlap = 0.5;

    public static void Turn(List<Glyph> glyphs)
    {
        for (int i = 0; i + 1 < glyphs.Count;)
        {
            int end = i + 1;
            bool turned = false;
            while (end < glyphs.Count && GoesLeft(glyphs[end - 1], glyphs[end]))
            {
                turned |= IsLetter(glyphs[end]) && IsLetter(glyphs[end - 1]);
                end++;
            }

            if (turned)
            {
                glyphs.Reverse(i, end - i);
            }

            i = end;
        }
    }

    private static bool GoesLeft(Glyph last, Glyph next)
    {
        if (last.Style.Rotation != next.Style.Rotation || last.Style.Hidden != next.Style.Hidden || IsForward(last) || IsForward(next))
        {
            return false;
        }

        TextFrame frame = TextFrame.Of(last.Style.Rotation);
        double size = Math.Max(0.1, Math.Max(last.Style.Size, next.Style.Size));
        double shift = Math.Abs(frame.Across(next.X, next.Y) - frame.Across(last.X, last.Y)) / size;
        double lastStart = frame.Along(last.X, last.Y), start = frame.Along(next.X, next.Y), end = frame.Along(next.EndX, next.EndY);
        double gap = (lastStart - end) / size;
        return shift < 0.5 && ((gap is > -MaxOverlap and < MaxGap && start < lastStart) || (IsMark(next) && Math.Abs(gap) < 1));
    }

    /// <summary>Whether a glyph is drawn from left to right wherever it stands: a digit, or a letter of another script.</summary>
    private static bool IsForward(Glyph glyph) => glyph.Text.Any(char.IsLetterOrDigit) && !TurnedText.IsIn(glyph.Text);

    private static bool IsLetter(Glyph glyph) => TurnedText.IsIn(glyph.Text) && glyph.Text.Any(char.IsLetter);

    /// <summary>Whether a glyph is a vowel or the like, which stands over the letter before it.</summary>
    private static bool IsMark(Glyph glyph) => glyph.Text.Length > 0 && CharUnicodeInfo.GetUnicodeCategory(glyph.Text, 0) == UnicodeCategory.NonSpacingMark && TurnedText.IsIn(glyph.Text);
}
