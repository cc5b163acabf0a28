using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>
/// Splits a run of glyphs into words: at white space, and at gaps that stand out from the run's own spacing, so that neither kerning
/// nor letter-spacing splits a word.
/// </summary>
internal static class RunSplitter
{
    /// <summary>The gap beyond the run's tracking, in units of the font size, that parts words; half of a narrow space.</summary>
    private const double WordGap = 0.15;

    /// <summary>Tracking below this is kerning.</summary>
    private const double MinTracking = 0.1;

    /// <summary>The gaps that a run needs before its tracking is believed.</summary>
    private const int MinTrackedGaps = 4;

    public static IEnumerable<List<Glyph>> Split(GlyphRun run)
    {
        double threshold = Tracking(run) + WordGap;
        bool spelled = IsSpelled(run, out double letterGap);
        var word = new List<Glyph>();
        for (int i = 0; i < run.Count; i++)
        {
            if (word.Count > 0 && (spelled ? run.GapBefore(i) > letterGap * 1.6 : run.SpacesBefore(i) > 0 || run.GapBefore(i) > threshold))
            {
                yield return word;
                word = [];
            }

            word.Add(run[i]);
        }

        yield return word;
    }

    /// <summary>The spacing that nearly all letters of the run have, or 0: the lower quartile of the gaps, as gaps between words only add.</summary>
    private static double Tracking(GlyphRun run)
    {
        var gaps = new List<double>();
        for (int i = 1; i < run.Count; i++)
        {
            if (run.SpacesBefore(i) == 0)
            {
                gaps.Add(run.GapBefore(i));
            }
        }

        gaps.Sort();
        return gaps.Count >= MinTrackedGaps && gaps[0] > MinTracking * 0.5 && gaps[gaps.Count / 4] is var quartile and > MinTracking ? quartile : 0;
    }

    /// <summary>Whether a heading is spelled out with a space after each letter: "S K I L L S".</summary>
    private static bool IsSpelled(GlyphRun run, out double letterGap)
    {
        letterGap = double.MaxValue;
        for (int i = 0; i < run.Count; i++)
        {
            if (run[i].Text is not [var letter] || !char.IsLetter(letter) || (i > 0 && run.SpacesBefore(i) == 0))
            {
                return false;
            }

            letterGap = i > 0 ? Math.Min(letterGap, run.GapBefore(i)) : letterGap;
        }

        return run.Count >= MinTrackedGaps;
    }
}
