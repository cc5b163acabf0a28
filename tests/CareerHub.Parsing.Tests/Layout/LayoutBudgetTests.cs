using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Layout;

public sealed class LayoutBudgetTests
{
    [Fact]
    public void Arrange_BudgetUsedUp_ReadsAcross()
    {
        var within = new PageSketch();
        var without = new PageSketch { Limits = new DocumentLimits { MaxDuration = TimeSpan.FromTicks(-1) } };
        foreach (PageSketch sketch in (PageSketch[])[within, without])
        {
            sketch.Column(50, 100, 13, "one", "two", "three", "four").Column(300, 106, 13, "five", "six", "seven", "eight");
        }

        Assert.Equal(["one", "two", "three", "four", "five", "six", "seven", "eight"], within.Read());
        Assert.Equal(["one", "five", "two", "six", "three", "seven", "four", "eight"], without.Read());
    }

    [Fact]
    public void Arrange_HundredsOfEdgesAndThousandsOfRules_KeepsEveryWord()
    {
        const int Count = 1000;
        var sketch = new PageSketch();
        for (int i = 0; i < Count; i++)
        {
            sketch.Text(10 + (i * 37 % 500), 20 + i, "word", size: 3);
        }

        for (int i = 0; i < 4 * Count; i++)
        {
            sketch.Rule(0, 100, 20 + (i * 0.25));
        }

        Assert.Equal(Count, sketch.Arrange().Sum(line => line.Words.Count));
    }
}
