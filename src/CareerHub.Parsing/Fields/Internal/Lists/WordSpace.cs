using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>How wide the space between words of a document is.</summary>
internal static class WordSpace
{
    private const double Least = 0.5;
    private const double Wider = 1.5;
    private const double MostOfAWordSpace = 1.4;
    private const int MostLines = 400;

    /// <summary>From which share of the type size on a gap parts two terms that no sign parts: half, or more where the type itself spaces widely, as fixed-width type does.</summary>
    public static double PartingGap(DocumentText document)
    {
        double[] gaps = [.. document.Pages.SelectMany(page => page.Lines).Take(MostLines).SelectMany(Gaps).Where(gap => gap is > 0 and < MostOfAWordSpace).Order()];
        return gaps.Length == 0 ? Least : Math.Max(Least, Wider * gaps[gaps.Length / 2]);
    }

    private static IEnumerable<double> Gaps(Line line)
    {
        for (int i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i - 1].Box is { } left && line.Words[i].Box is { } right && line.Words[i].FontSize > 0)
            {
                yield return (right.Left - left.Right) / line.Words[i].FontSize;
            }
        }
    }
}
