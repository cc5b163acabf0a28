using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Tests.Fields.Entries;

/// <summary>Titles over several rows, the last of which has the date at its end: the date stands 380 points right of the title's edge.</summary>
public class WrappedHeadsTests
{
    [Fact]
    public void Join_TitleThatNoRowCouldHold_IsOneWhereOthersAreOneRow() =>
        Assert.Equal(
            ["Deputy head of the interdepartmental coordination office Procurement and incoming inspection across all sites 2021 – present", "Senior buyer 2015 – 2017"],
            Joined(sketch => sketch
                .Line("Deputy head of the interdepartmental coordination office", bold: true).Line("Procurement and incoming inspection across all sites\t2021 – present", bold: true)
                .Line("Senior buyer\t2015 – 2017", bold: true, gap: 8)));

    [Fact]
    public void Join_RowsThatEndOpen_AreOneTitle() =>
        Assert.Equal(
            ["Ausbildung, Elektroniker für Energie- und Gebäudetechnik Aug. 2005 – Aug. 2008"],
            Joined(sketch => sketch.Line("Ausbildung, Elektroniker für", bold: true).Line("Energie- und Gebäudetechnik\tAug. 2005 – Aug. 2008", bold: true)));

    [Fact]
    public void Join_EmployerAboveItsPosts_StaysARow() =>
        Assert.Equal(
            ["Etruria Ceramics", "Head of procurement 2018 – 2021", "Senior buyer 2015 – 2017", "Buyer 2012 – 2015"],
            Joined(sketch => sketch
                .Line("Etruria Ceramics", bold: true).Line("Head of procurement\t2018 – 2021", bold: true)
                .Line("Senior buyer\t2015 – 2017", bold: true, gap: 8).Line("Buyer\t2012 – 2015", bold: true, gap: 8)));

    [Fact]
    public void Join_EmployerAboveEachPost_StaysARow() =>
        Assert.Equal(
            ["Interdepartmental coordination office of the county councils", "Deputy head of procurement and incoming inspection 2018 – 2021"],
            Joined(sketch => sketch
                .Line("Interdepartmental coordination office of the county councils", bold: true).Line("Deputy head of procurement and incoming inspection\t2018 – 2021", bold: true)));

    private static IEnumerable<string> Joined(Action<DocumentSketch> draw)
    {
        var sketch = new DocumentSketch();
        draw(sketch);
        var document = new DocumentRows(sketch.Build(), Budgets.Ample());
        return new WrappedHeads(new RowJoiner(document), new DateFinder(monthFirst: true)).Join(document.Rows).Select(row => string.Join(' ', row.Words.Select(word => word.Text)));
    }
}
