using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using Xunit;

namespace CareerHub.Parsing.Tests.Documents;

public sealed class WordTests
{
    [Fact]
    public void Box_Set_IsKeptToAHundredthOfAPoint()
    {
        var word = new Word { Text = "Harbour", Box = new PageBox(72.244, -0.006, 140.5, 813.999), Baseline = 101.239 };

        Assert.Equal(new PageBox(72.24, -0.01, 140.5, 814), word.Box);
        Assert.Equal(101.24, word.Baseline);
    }

    [Fact]
    public void Box_NotSetOrTakenAway_IsNull()
    {
        var word = new Word { Text = "Harbour", Box = new PageBox(1, 2, 3, 4) };

        Assert.Null(new Word { Text = "Harbour" }.Box);
        Assert.Null((word with { Box = null }).Box);
    }

    [Fact]
    public void Box_BeyondAnyPaper_StaysABox()
    {
        var word = new Word { Text = "Harbour", Box = new PageBox(double.NegativeInfinity, double.NaN, double.MaxValue, 1e12) };

        Assert.Equal(new PageBox(-21_474_836.47, 0, 21_474_836.47, 21_474_836.47), word.Box);
    }

    [Fact]
    public void With_OneChange_LeavesTheOtherPropertiesAndTheOtherWord()
    {
        var styles = new SharedStyles();
        WordStyle style = styles.Get(new WordStyle { FontSize = 10.5, Bold = true, Color = 0x336699, Rotation = 90 });
        var plain = new Word { Text = "Harbour", Style = style, Start = 7 };
        Word linked = plain with { Link = "https://example.org" };

        Assert.Equal((10.5, true, false, 0x336699, 90, "https://example.org", 7), (linked.FontSize, linked.Bold, linked.Italic, linked.Color, linked.Rotation, linked.Link, linked.Start));
        Assert.Null(plain.Link);
        Assert.Equal(plain, new Word { Text = "Harbour", FontSize = 10.5, Bold = true, Color = 0x336699, Rotation = 90, Start = 7 });
    }

    [Fact]
    public void SharedStyles_ManyStyles_GivesEqualOnesOneInstance()
    {
        var styles = new SharedStyles();
        WordStyle first = styles.Get(new WordStyle { FontSize = 10 });
        styles.Get(new WordStyle { FontSize = 12 });

        Assert.Same(first, styles.Get(new WordStyle { FontSize = 10 }));
        for (int i = 0; i < 1000; i++)
        {
            Assert.Equal(i, styles.Get(new WordStyle { Color = i }).Color);
        }
    }
}
