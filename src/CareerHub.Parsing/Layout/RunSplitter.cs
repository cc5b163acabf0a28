namespace CareerHub.Parsing.Layout;

/// <summary>
/// Splits a run of glyphs into words: at white space, and at gaps that stand out from the run's own spacing, so that neither kerning
/// nor letter-spacing splits a word.
/// </summary>
internal readonly ref struct RunSplitter
{
    /// <summary>The gap beyond the run's tracking, in units of the font size, that parts words; half of a narrow space.</summary>
    private const double WordGap = 0.15;

    /// <summary>Tracking below this is kerning.</summary>
    private const double MinTracking = 0.1;

    /// <summary>The gaps that a run needs before its tracking is believed.</summary>
    private const int MinTrackedGaps = 4;

    private readonly GlyphRun _run;
    private readonly double _threshold;
    private readonly bool _spelled;

    public RunSplitter(GlyphRun run)
    {
        _run = run;
        _spelled = IsSpelled(run, out double letterGap);
        _threshold = _spelled ? letterGap * 1.6 : Tracking(run) + WordGap;
    }

    /// <summary>Whether a word begins with the glyph at an index beyond the first.</summary>
    public bool BeginsWord(int index) => (!_spelled && _run.SpaceBefore(index)) || _run.GapBefore(index) > _threshold;

    /// <summary>The spacing that nearly all letters of the run have, or 0: the lower quartile of the gaps, as gaps between words only add.</summary>
    private static double Tracking(GlyphRun run)
    {
        for (int i = 1; i < run.Count; i++)
        {
            if (!run.SpaceBefore(i) && run.GapBefore(i) <= MinTracking * 0.5)
            {
                // In nearly every run some letters touch: its gaps need not be put in order.
                return 0;
            }
        }

        var gaps = new List<double>();
        for (int i = 1; i < run.Count; i++)
        {
            if (!run.SpaceBefore(i))
            {
                gaps.Add(run.GapBefore(i));
            }
        }

        gaps.Sort();
        return gaps.Count >= MinTrackedGaps && gaps[gaps.Count / 4] is var quartile and > MinTracking ? quartile : 0;
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
}
