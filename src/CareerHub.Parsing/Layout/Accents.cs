using System.Text;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Composes letters with accents that are drawn over or under them as glyphs of their own, as TeX does with its 7-bit fonts.</summary>
internal static class Accents
{
    /// <summary>The stroke through the Polish l, which Unicode composes with nothing.</summary>
    private const char Stroke = '\u0337';

    /// <summary>Spacing accents and the combining marks that they stand for.</summary>
    private static readonly Dictionary<char, char> s_marks = new()
    {
        ['`'] = '\u0300', ['\u00B4'] = '\u0301', ['^'] = '\u0302', ['\u02C6'] = '\u0302', ['~'] = '\u0303', ['\u02DC'] = '\u0303',
        ['\u00AF'] = '\u0304', ['\u02C9'] = '\u0304', ['\u02D8'] = '\u0306', ['\u02D9'] = '\u0307', ['\u00A8'] = '\u0308', ['\u02DA'] = '\u030A',
        ['\u02DD'] = '\u030B', ['\u02C7'] = '\u030C', ['\u00B8'] = '\u0327', ['\u02DB'] = '\u0328', ['\u0384'] = '\u0301',
    };

    /// <summary>The composed glyph when one of two neighbours is an accent that stands over or under the other, else null.</summary>
    public static Glyph? Compose(in Glyph first, in Glyph second)
    {
        if (Mark(first) is { } before && IsLetter(second) && StandsOver(first, second))
        {
            return Composed(second, before);
        }

        if (first.Text is "\u0384" && second.Text is [>= '\u0391' and <= '\u03A9'] && StandsBefore(first, second))
        {
            return Composed(second, '\u0301') with { X = first.X, Y = first.Y };
        }

        return Mark(second) is { } after && IsLetter(first) && StandsOver(second, first) ? Composed(first, after) : null;
    }

    /// <summary>Whether a glyph is an accent by itself.</summary>
    public static bool IsMark(in Glyph glyph) => Mark(glyph) is not null;

    private static char? Mark(in Glyph glyph)
    {
        if (glyph.Text is not [var c] || char.IsAsciiLetterOrDigit(c))
        {
            return null;
        }

        return s_marks.TryGetValue(c, out char mark) ? mark : c is >= '\u0300' and <= '\u036F' ? c : null;
    }

    private static bool IsLetter(Glyph glyph) => glyph.Text.Length == 1 && char.IsLetter(glyph.Text[0]);

    /// <summary>Whether the accent's middle lies within the letter, and both are nearly on one line.</summary>
    private static bool StandsOver(Glyph accent, Glyph letter)
    {
        TextFrame frame = TextFrame.Of(letter.Style.Rotation);
        double middle = (frame.Along(accent.X, accent.Y) + frame.Along(accent.EndX, accent.EndY)) / 2;
        double shift = Math.Abs(frame.Across(accent.X, accent.Y) - frame.Across(letter.X, letter.Y));
        double slack = letter.Style.Size * 0.05;
        return accent.Style.Rotation == letter.Style.Rotation
            && shift < letter.Style.Size * 0.6
            && middle > frame.Along(letter.X, letter.Y) - slack
            && middle < frame.Along(letter.EndX, letter.EndY) + slack;
    }

    /// <summary>Whether the accent stands close before the letter, as with Greek capitals.</summary>
    private static bool StandsBefore(Glyph accent, Glyph letter)
    {
        TextFrame frame = TextFrame.Of(letter.Style.Rotation);
        return accent.Style.Rotation == letter.Style.Rotation
            && Math.Abs(frame.Across(accent.X, accent.Y) - frame.Across(letter.X, letter.Y)) < letter.Style.Size * 0.05
            && Math.Abs(frame.Along(accent.EndX, accent.EndY) - frame.Along(letter.X, letter.Y)) < letter.Style.Size * 0.15;
    }

    private static Glyph Composed(Glyph letter, char mark)
    {
        string plain = letter.Text switch { "\u0131" => "i", "\u0237" => "j", _ => letter.Text };
        if (mark == Stroke && plain is "l" or "L")
        {
            return letter with { Text = plain == "l" ? "\u0142" : "\u0141" };
        }

        return letter with { Text = UnicodeText.Normalize(plain + mark, NormalizationForm.FormC) };
    }
}
