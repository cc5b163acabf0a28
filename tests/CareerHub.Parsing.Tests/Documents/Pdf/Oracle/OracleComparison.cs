using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

/// <summary>Compares two readings of a document: words as multisets per page, boxes of words with the same text.</summary>
internal static class OracleComparison
{
    /// <summary>How far the edges of agreeing boxes may differ, in points.</summary>
    public const double BoxTolerance = 2;

    public static OracleScore Compare(IReadOnlyList<OraclePage> ours, IReadOnlyList<OraclePage> theirs)
    {
        List<string> missing = [], extra = [], misplaced = [];
        int common = 0, mine = 0, all = 0, matched = 0;
        for (int i = 0; i < Math.Max(ours.Count, theirs.Count); i++)
        {
            OraclePage own = Page(ours, i), other = Page(theirs, i);
            IReadOnlyList<string> ownWords = OracleWords.Of(own.Text), otherWords = OracleWords.Of(other.Text);
            List<string> lost = Without(otherWords, ownWords);
            (mine, all, common) = (mine + ownWords.Count, all + otherWords.Count, common + otherWords.Count - lost.Count);
            missing.AddRange(lost);
            extra.AddRange(Without(ownWords, otherWords));
            matched += Place(own.Words, other.Words, misplaced);
        }

        return new OracleScore(common, mine, all, matched, matched - misplaced.Count) { Missing = missing, Extra = extra, Misplaced = misplaced };
    }

    private static OraclePage Page(IReadOnlyList<OraclePage> pages, int index) => index < pages.Count ? pages[index] : new OraclePage("", []);

    /// <summary>The multiset difference.</summary>
    private static List<string> Without(IReadOnlyList<string> words, IReadOnlyList<string> others)
    {
        Dictionary<string, int> left = others.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        return [.. words.Where(word => (left[word] = left.GetValueOrDefault(word) - 1) < 0)];
    }

    /// <summary>Pairs words of the same text, nearest first, and notes pairs that disagree. Returns the number of pairs.</summary>
    private static int Place(IReadOnlyList<OracleWord> ours, IReadOnlyList<OracleWord> theirs, List<string> misplaced)
    {
        ILookup<string, OracleWord> mine = ours.ToLookup(word => Key(word.Text));
        int pairs = 0;
        foreach (IGrouping<string, OracleWord> group in theirs.GroupBy(word => Key(word.Text)).Where(group => group.Key.Length > 0))
        {
            List<OracleWord> left = [.. mine[group.Key]], right = [.. group];
            while (left.Count > 0 && right.Count > 0)
            {
                (OracleWord a, OracleWord b) = left.SelectMany(_ => right, (a, b) => (a, b)).MinBy(pair => Distance(pair.a.Box, pair.b.Box));
                left.Remove(a);
                right.Remove(b);
                pairs++;
                if (Distance(a.Box, b.Box) > BoxTolerance)
                {
                    misplaced.Add(FormattableString.Invariant($"{b.Text}: {Describe(a.Box)} for {Describe(b.Box)}"));
                }
            }
        }

        return pairs;
    }

    private static string Key(string text) => string.Concat(OracleWords.Of(text));

    /// <summary>The largest difference of an edge.</summary>
    private static double Distance(PageBox a, PageBox b) =>
        Math.Max(Math.Max(Math.Abs(a.Left - b.Left), Math.Abs(a.Top - b.Top)), Math.Max(Math.Abs(a.Right - b.Right), Math.Abs(a.Bottom - b.Bottom)));

    private static string Describe(PageBox box) => FormattableString.Invariant($"({box.Left:0.#} {box.Top:0.#} {box.Right:0.#} {box.Bottom:0.#})");
}
