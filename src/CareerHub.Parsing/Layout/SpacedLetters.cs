namespace CareerHub.Parsing.Layout;

/// <summary>
/// Joins letters that are set apart for emphasis within a line, as German printing does and headings do before what they name: the gaps
/// between them are alike, and smaller than those around them.
/// </summary>
internal static class SpacedLetters
{
    /// <summary>The single letters that a sequence needs; kerning may keep others together.</summary>
    public const int MinSingles = 3;

    /// <summary>Small letters that stand alone in a row are no words, whatever stands around them.</summary>
    private const int MinSmallSingles = 4;

    /// <summary>How much wider than the gaps within the gap around them is at least: single letters that are words are not spaced.</summary>
    private const double OuterGap = 1.3;

    private const int MaxPiece = 2;

    /// <summary>Takes the starts of words within sequences of spaced letters away.</summary>
    public static void Join(GlyphRun run, Span<bool> starts)
    {
        for (int from = 0; from < run.Count;)
        {
            int end = EndOfPiece(run, starts, from), singles = 0, letters = 0, last = from;
            for (int at = from; IsPiece(run, at, end); end = EndOfPiece(run, starts, at))
            {
                (singles, letters, last) = (singles + (end - at == 1 ? 1 : 0), letters + end - at, end);
                at = end;
                if (at == run.Count || run.SpaceBefore(at))
                {
                    break;
                }
            }

            if (singles >= MinSingles && singles * 2 >= letters)
            {
                JoinSequence(run, starts, from, last);
            }

            from = Math.Max(last, EndOfPiece(run, starts, from));
        }
    }

    private static int EndOfPiece(GlyphRun run, Span<bool> starts, int from)
    {
        int end = from + 1;
        while (end < run.Count && !starts[end])
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether glyphs are a letter or two, or punctuation that may stand between them.</summary>
    private static bool IsPiece(GlyphRun run, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (run.Glyphs[i].Text is not [var c] || !(char.IsLetter(c) || (i > from && c is '.' or ',' or ':' or '-' or '\'' or '\u2019')))
            {
                return false;
            }
        }

        return from < run.Count && end - from <= MaxPiece;
    }

    private static void JoinSequence(GlyphRun run, Span<bool> starts, int from, int end)
    {
        var gaps = new List<double>(end - from);
        for (int i = from + 1; i < end; i++)
        {
            if (starts[i])
            {
                gaps.Add(run.GapBefore(i));
            }
        }

        gaps.Sort();
        double usual = gaps[(gaps.Count - 1) / 2];
        if ((!IsSetOff(run, from, usual) || !IsSetOff(run, end, usual)) && !HasSmallSingles(run, starts, from, end))
        {
            return;
        }

        for (int i = from + 1; i < end; i++)
        {
            starts[i] &= run.GapBefore(i) > usual + RunSplitter.WordGap;
        }
    }

    /// <summary>Whether a space, or a gap wider than the usual one, lies before the glyph at an index.</summary>
    private static bool IsSetOff(GlyphRun run, int index, double usual) =>
        index == 0 || index == run.Count || run.SpaceBefore(index) || run.GapBefore(index) >= usual * OuterGap;

    private static bool HasSmallSingles(GlyphRun run, Span<bool> starts, int from, int end)
    {
        int singles = 0;
        for (int i = from; i < end && singles < MinSmallSingles; i++)
        {
            bool single = starts[i] && (i + 1 == end || starts[i + 1]) && run.Glyphs[i].Text is [var c] && char.IsLower(c);
            singles = single ? singles + 1 : 0;
        }

        return singles >= MinSmallSingles;
    }
}
