using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Parsing.Tests.Fields;

namespace CareerHub.Parsing.Tests.Sections;

/// <summary>How rows fall into pieces.</summary>
public sealed class RowPieceTests
{
    [Fact]
    public void Pieces_LabelsBeforeAnEdgeHardlyWiderThanASpace_AreCutThere()
    {
        DocumentSketch sketch = new DocumentSketch { Tab = 95 }
            .Line("fruit\tapples, pears and plums", left: 64)
            .Line("roots\tbeetroot, carrots and more of the kind", left: 64)
            .Line("herbs\tsage", left: 64);

        Assert.Equal([["fruit", "apples, pears and plums"], ["roots", "beetroot, carrots and more of the kind"], ["herbs", "sage"]], Pieces(sketch));
    }

    [Fact]
    public void Pieces_EdgeThatARowRunsAcross_IsNone()
    {
        DocumentSketch sketch = new DocumentSketch { Tab = 95 }
            .Line("fruit\tapples, pears and plums", left: 64)
            .Line("a row of running text that goes on and on", left: 64)
            .Line("roots\tbeetroot, carrots and more of the kind", left: 64);

        Assert.All(Pieces(sketch), pieces => Assert.Single(pieces));
    }

    [Fact]
    public void Pieces_LeaderOfDashes_PartsTheRow()
    {
        DocumentSketch sketch = new DocumentSketch(DocumentFormat.Text)
            .Flow("2010-2014 COUNTING HOUSE, Clerk ------------------ Bath")
            .Flow("2014-2016 Mill ........ Turin");

        Assert.Equal([["2010-2014 COUNTING HOUSE, Clerk", "Bath"], ["2014-2016 Mill", "Turin"]], Pieces(sketch));
    }

    [Fact]
    public void Pieces_Tabs_PartTheRowButNotANumberFromItsHeading()
    {
        DocumentSketch sketch = new DocumentSketch(DocumentFormat.Docx)
            .Flow("Night Driver\tLlano Lines, Amarillo\t2014 – 2019")
            .Flow("1.\tWork history");

        Assert.Equal([["Night Driver", "Llano Lines, Amarillo", "2014 – 2019"], ["1. Work history"]], Pieces(sketch));
    }

    private static string[][] Pieces(DocumentSketch sketch) =>
        [.. new DocumentRows(sketch.Build(), Budgets.Ample()).Rows.Select(row => row.Pieces.Select(piece => piece.Text).ToArray())];
}
