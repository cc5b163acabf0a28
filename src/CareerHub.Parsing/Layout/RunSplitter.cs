using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>
/// Splits a run of glyphs into words: at white space, and at gaps that stand out from the run's own spacing, so that neither kerning
/// nor letter-spacing splits a word.
/// </summary>
internal static class RunSplitter
{
    /// <summary>The gap beyond the tracking, in units of the font size, that parts words; half of a narrow space.</summary>
    public const double WordGap = 0.15;

    /// <summary>The gap that parts words where the other glyphs follow each other without kerning.</summary>
    private const double TightWordGap = 0.1;

    /// <summary>Gaps up to this are no kerning: rounding.</summary>
    private const double Tight = 0.02;

    /// <summary>Tracking below this is kerning.</summary>
    private const double MinTracking = 0.05;

    /// <summary>The gaps that a run needs before its tracking is believed.</summary>
    private const int MinTrackedGaps = 4;

    /// <summary>How much wider than the gap between spelled letters the gap between their words is at least.</summary>
    private const double SpelledWordGap = 1.6;

    /// <summary>Tells for each glyph of a run whether a word begins with it.</summary>
    public static void Split(GlyphRun run, Span<bool> starts)
    {
        bool spelled = IsSpelled(run, out double letterGap);
        double threshold = spelled ? letterGap * SpelledWordGap : Threshold(run);
        int singles = 0;
        starts[0] = true;
        for (int i = 1; i < run.Count; i++)
        {
            starts[i] = (!spelled && run.SpaceBefore(i)) || run.GapBefore(i) > threshold || IsAfterMark(run, starts, i);
            singles += starts[i] && starts[i - 1] ? 1 : 0;
        }

        if (!spelled && singles >= SpacedLetters.MinSingles - 1)
        {
            SpacedLetters.Join(run, starts);
        }
    }

    /// <summary>The gap that parts words: beyond the run's tracking; where nearly all glyphs follow each other exactly, a smaller one stands out.</summary>
    private static double Threshold(GlyphRun run)
    {
        int gaps = 0, tight = 0, kerned = 0, near = 0;
        for (int i = 1; i < run.Count; i++)
        {
            double gap = run.GapBefore(i);
            if (!run.SpaceBefore(i))
            {
                gaps++;
                near += gap <= MinTracking ? 1 : 0;
                tight += Math.Abs(gap) < Tight ? 1 : 0;
                kerned += gap <= -Tight ? 1 : 0;
            }
        }

        return gaps < MinTrackedGaps ? WordGap
            : near <= gaps / 4 ? Tracking(run) + WordGap
            : tight * 3 >= gaps * 2 && kerned * 20 <= gaps ? TightWordGap
            : WordGap;
    }

    /// <summary>The spacing that nearly all letters of the run have: the lower quartile of the gaps, as gaps between words only add and kerning is rare.</summary>
    private static double Tracking(GlyphRun run)
    {
        var gaps = new List<double>(run.Count);
        for (int i = 1; i < run.Count; i++)
        {
            if (!run.SpaceBefore(i))
            {
                gaps.Add(run.GapBefore(i));
            }
        }

        gaps.Sort();
        return gaps[gaps.Count / 4];
    }

    /// <summary>Whether a heading is spelled out with a space after each letter: "S K I L L S".</summary>
    private static bool IsSpelled(GlyphRun run, out double letterGap)
    {
        letterGap = double.MaxValue;
        for (int i = 0; i < run.Count; i++)
        {
            if (run.Glyphs[i].Text is not [var letter] || !char.IsLetter(letter) || (i > 0 && !run.SpaceBefore(i)))
            {
                return false;
            }

            letterGap = i > 0 ? Math.Min(letterGap, run.GapBefore(i)) : letterGap;
        }

        return run.Count >= MinTrackedGaps;
    }

    /// <summary>Whether a letter follows a small raised number at the start of its word: a footnote after its mark.</summary>
    private static bool IsAfterMark(GlyphRun run, Span<bool> starts, int index)
    {
        ref readonly Glyph letter = ref run.Glyphs[index];
        ref readonly Glyph mark = ref run.Glyphs[index - 1];
        if (mark.Style.Size >= letter.Style.Size * 0.85 || letter.Text is not [var first, ..] || !char.IsLetter(first) || !IsRaised(mark, letter))
        {
            return false;
        }

        int at = index;
        do
        {
            at--;
            if (run.Glyphs[at].Text is not [>= '0' and <= '9'])
            {
                return false;
            }
        }
        while (!starts[at]);
        return true;
    }

    private static bool IsRaised(in Glyph mark, in Glyph letter)
    {
        TextFrame frame = TextFrame.Of(letter.Style.Rotation);
        return frame.Across(mark.X, mark.Y) < frame.Across(letter.X, letter.Y) - (letter.Style.Size * 0.15);
    }
}
