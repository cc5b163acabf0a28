using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

public sealed class OracleComparisonTests
{
    [Fact]
    public void Compare_WordsPerPage_AreMultisets()
    {
        OraclePage[] ours = [Page("ada bob bob cy"), Page("dan")], theirs = [Page("bob cy cy ada"), Page("eve fay")];

        OracleScore score = OracleComparison.Compare(ours, theirs);

        Assert.Equal((3, 5, 6), (score.Common, score.Ours, score.Theirs));
        Assert.Equal(["cy", "eve", "fay"], score.Missing);
        Assert.Equal(["bob", "dan"], score.Extra);
        Assert.Equal(0.5, score.Recall);
        Assert.Equal(0.6, score.Precision);
    }

    [Fact]
    public void Compare_PageThatOneSideLacks_CountsItsWords()
    {
        OracleScore score = OracleComparison.Compare([Page("ada bob")], [Page("ada bob"), Page("cy")]);

        Assert.Equal(["cy"], score.Missing);
        Assert.Equal(1, score.Precision);
    }

    [Fact]
    public void Compare_Boxes_PairsTheNearestOfTheSameTextAndChecksEveryEdge()
    {
        OracleWord[] ours = [Word("ada", 0), Word("ada", 100), Word("eve", 200), Word("tim", 300)];
        OracleWord[] theirs = [Word("ada,", 101.9), Word("(ada)", 1), Word("eve", 202.1), Word("pia", 300)];

        OracleScore score = OracleComparison.Compare([new OraclePage("", ours)], [new OraclePage("", theirs)]);

        Assert.Equal((3, 2), (score.Matched, score.Placed));
        Assert.Equal("eve: (200 0 240 10) for (202.1 0 242.1 10)", Assert.Single(score.Misplaced));
    }

    private static OraclePage Page(string text) => new(text, []);

    private static OracleWord Word(string text, double left) => new(text, new PageBox(left, 0, left + 40, 10));
}
