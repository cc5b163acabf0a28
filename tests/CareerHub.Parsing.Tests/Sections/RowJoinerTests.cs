using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Parsing.Tests.Fields;

namespace CareerHub.Parsing.Tests.Sections;

public class RowJoinerTests
{
    private const string Wide = "A line of running text that is a good deal wider than everything else on this page";

    [Fact]
    public void Join_SmallLetterUnderAnItemsText_GoesOnWithTheItem()
    {
        IReadOnlyList<Row> rows = Joined(sketch => sketch.Line("• Steered ships through", 60).Line("narrow straits at night", 69).Line("• Wrote charts", 60));

        Assert.Equal([Wide, "Steered ships through narrow straits at night", "Wrote charts"], rows.Select(row => row.Text.Replace('\n', ' ')));
    }

    [Fact]
    public void Join_SmallLetterAfterAHyphen_GoesOnWithTheLine()
    {
        IReadOnlyList<Row> rows = Joined(sketch => sketch.Line("Steered ships through nar-", gap: 12).Line("row straits", 60).Line("Wrote charts", 60));

        Assert.Equal([Wide, "Steered ships through nar-\nrow straits", "Wrote charts"], rows.Select(row => row.Text));
    }

    [Fact]
    public void Join_SmallLetterAfterAHyphenInLooseLines_GoesOnWithTheLine()
    {
        IReadOnlyList<Row> rows = Joined(sketch => sketch.Line("Master of mid-", gap: 12).Line("size ships", gap: 3));

        Assert.Equal([Wide, "Master of mid-\nsize ships"], rows.Select(row => row.Text));
    }

    [Fact]
    public void Join_SmallLetterElsewhere_StaysALine()
    {
        IReadOnlyList<Row> rows = Joined(sketch => sketch.Line("• Steered ships", 60).Line("by night", 200).Line("Harbour office").Line("of the north", 60));

        Assert.Equal([Wide, "Steered ships", "by night", "Harbour office", "of the north"], rows.Select(row => row.Text));
    }

    [Fact]
    public void Join_LabelsUnderEachOther_StayLines()
    {
        IReadOnlyList<Row> rows = Joined(sketch => sketch.Line("Position held: Teacher of Navigation, Arithmetic, the Use of Globes and Charts", gap: 12).Line("Period: March 2011 until the spring of 2012"));

        Assert.Equal([Wide, "Position held: Teacher of Navigation, Arithmetic, the Use of Globes and Charts", "Period: March 2011 until the spring of 2012"], rows.Select(row => row.Text));
    }

    [Fact]
    public void Join_PostUnderADateAndAnEmployer_IsTheNextValue()
    {
        var sketch = new DocumentSketch { Tab = 150 };
        sketch.Line("03/2019 – heute\tJade Windservice GmbH, Wilhelmshaven").Line("Servicetechniker Offshore-Windenergie", 150).Line("Wartung und Entstörung von 72 Anlagen", 150);
        DocumentText document = sketch.Build();
        var rows = new DocumentRows(document, Budgets.Ample());

        Assert.Equal("Servicetechniker Offshore-Windenergie", new RowJoiner(rows).Join(rows.Rows)[1].Text);
    }

    private static IReadOnlyList<Row> Joined(Action<DocumentSketch> draw)
    {
        var sketch = new DocumentSketch();
        sketch.Line(Wide);
        draw(sketch);
        DocumentText document = sketch.Build();
        var rows = new DocumentRows(document, Budgets.Ample());
        return new RowJoiner(rows).Join(rows.Rows);
    }
}
