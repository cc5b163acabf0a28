using CareerHub.Parsing.Sections.Internal;
using CareerHub.Parsing.Tests.Fields;

namespace CareerHub.Parsing.Tests.Sections;

/// <summary>Columns of 140 points on a page of 600: 28 letters of ten points fit into a line.</summary>
public class NarrowWrapsTests
{
    private const int Grey = 0x555555;

    [Fact]
    public void Join_NameThatFillsTheLine_GoesOnBelow() =>
        Assert.Equal(
            ["Chartered Engineer", "2004", "Council of all Engineering Institutions North", "Signalling designer", "2001", "Railway Licensing Board"],
            Joined(sketch => sketch
                .Line("Chartered Engineer", bold: true).Line("2004", color: Grey).Line("Council of all Engineering", color: Grey).Line("Institutions North", color: Grey)
                .Line("Signalling designer", bold: true, gap: 8).Line("2001", color: Grey).Line("Railway Licensing Board", color: Grey)));

    [Fact]
    public void Join_NameThatNoRowCouldHold_GoesOnBelowWhereOthersAreOneRow() =>
        Assert.Equal(
            ["Chartered Engineer", "2004", "Council of Engineering Institutions North", "Signalling designer", "2001", "Railway Licensing Board"],
            Joined(sketch => sketch
                .Line("Chartered Engineer", bold: true).Line("2004", color: Grey).Line("Council of Engineering", color: Grey).Line("Institutions North", color: Grey)
                .Line("Signalling designer", bold: true, gap: 8).Line("2001", color: Grey).Line("Railway Licensing Board", color: Grey)));

    [Fact]
    public void Join_NameThatNoRowCouldHoldBelowADateOfItsType_GoesOnBelow() =>
        Assert.Equal(
            ["Chartered Engineer", "Nov 2004", "Council of Engineering Institutions North", "Signalling designer", "Apr 2001", "Railway Licensing Board"],
            Joined(sketch => sketch
                .Line("Chartered Engineer", bold: true).Line("Nov 2004", color: Grey).Line("Council of Engineering", color: Grey).Line("Institutions North", color: Grey)
                .Line("Signalling designer", bold: true, gap: 8).Line("Apr 2001", color: Grey).Line("Railway Licensing Board", color: Grey)));

    [Fact]
    public void Join_NameAboveATownBelowADateInEveryEntry_StayApart() =>
        Assert.Equal(
            ["Chartered Engineer", "Nov 2004", "Council of Engineering", "Newcastle upon Tyne", "Signalling designer", "Apr 2001", "Railway Licensing", "Kingston upon Hull"],
            Joined(sketch => sketch
                .Line("Chartered Engineer", bold: true).Line("Nov 2004", color: Grey).Line("Council of Engineering", color: Grey).Line("Newcastle upon Tyne", color: Grey)
                .Line("Signalling designer", bold: true, gap: 8).Line("Apr 2001", color: Grey).Line("Railway Licensing", color: Grey).Line("Kingston upon Hull", color: Grey)));

    [Fact]
    public void Join_NameAboveATownInEveryEntry_StayApart() =>
        Assert.Equal(
            ["Chartered Engineer", "Council of Engineering", "Newcastle upon Tyne", "Signalling designer", "Railway Licensing", "Kingston upon Hull"],
            Joined(sketch => sketch
                .Line("Chartered Engineer", bold: true).Line("Council of Engineering", color: Grey).Line("Newcastle upon Tyne", color: Grey)
                .Line("Signalling designer", bold: true, gap: 8).Line("Railway Licensing", color: Grey).Line("Kingston upon Hull", color: Grey)));

    [Fact]
    public void Join_RowThatEndsInASign_GoesOnBelow() =>
        Assert.Equal(
            ["Streams", "Open Data Guild · No. 208 · valid until May 2027"],
            Joined(sketch => sketch.Line("Streams", bold: true).Line("Open Data Guild · No. 208 ·", color: Grey).Line("valid until May 2027", color: Grey)));

    [Fact]
    public void Join_RowThatEndsInASignAboveWordsThatAreKeptTogether_GoesOnBelow() =>
        Assert.Equal(
            ["Streams", "Guild of Data · valid until May 2027"],
            Joined(sketch => sketch.Line("Streams", bold: true).Line("Guild of Data ·", color: Grey).Line("valid until May 2027", color: Grey)));

    [Fact]
    public void Join_PhraseOfADate_GoesOnBelow() =>
        Assert.Equal(
            ["Life Support", "Council of Cork · valid until Feb 2026"],
            Joined(sketch => sketch.Line("Life Support", bold: true).Line("Council of Cork · valid", color: Grey).Line("until Feb 2026", color: Grey)));

    [Fact]
    public void Join_DateInSmallLetters_IsNoRestOfAName() =>
        Assert.Equal(
            ["Mestrado", "Universidade de Coimbra", "set. 2011 – jul. 2013"],
            Joined(sketch => sketch.Line("Mestrado", bold: true).Line("Universidade de Coimbra", color: Grey).Line("set. 2011 – jul. 2013", color: Grey)));

    [Fact]
    public void Join_RowsOfOneTypeWithRoom_AreValuesOfTheirOwn() =>
        Assert.Equal(
            ["Chartered Engineer", "Engineering Council North", "Yorkshire", "Designer", "Licensing Board", "Leeds"],
            Joined(sketch => sketch
                .Line("Chartered Engineer", bold: true).Line("Engineering Council North", color: Grey).Line("Yorkshire", color: Grey)
                .Line("Designer", bold: true, gap: 8).Line("Licensing Board", color: Grey).Line("Leeds", color: Grey)));

    [Fact]
    public void Join_UnbrokenRunOfFullRows_IsAListOfOneValueARow() =>
        Assert.Equal(
            ["Negotiating with suppliers", "Accounting for charities", "Presenting to ministers"],
            Joined(sketch => sketch.Line("Negotiating with suppliers").Line("Accounting for charities").Line("Presenting to ministers")));

    [Fact]
    public void Join_TermOfAListWithCommas_GoesOnBelow() =>
        Assert.Equal(
            ["Earned values all, Primavera P6, Risk registers, Stage gates, Possession planning"],
            Joined(sketch => sketch.Line("Earned values all, Primavera").Line("P6, Risk registers, Stage").Line("gates, Possession planning")));

    [Fact]
    public void Join_ListsOfOneRowEach_StayApart() =>
        Assert.Equal(
            ["Java, Kotlin", "Docker, Kubernetes, Helm", "Git"],
            Joined(sketch => sketch.Line("Java, Kotlin").Line("Docker, Kubernetes, Helm").Line("Git")));

    [Fact]
    public void Join_ValuesFartherApartThanLines_StayApart() =>
        Assert.Equal(
            ["Registers of all the risks and of stage gates", "Negotiating with suppliers", "Accounting for charities"],
            Joined(sketch => sketch.Line("Registers of all the risks").Line("and of stage gates").Line("Negotiating with suppliers", gap: 2).Line("Accounting for charities", gap: 2)));

    [Fact]
    public void Join_RowsThatAreAsWideAsTheirColumn_ProveNoEdge()
    {
        DocumentSketch sketch = new DocumentSketch().Line("Course", bold: true).Line("Welding").Line("Steel care");
        var rows = new DocumentRows(sketch.Build(), Budgets.Ample());

        Assert.Equal(["Course", "Welding", "Steel care"], new RowJoiner(rows).Join(rows.Rows).Select(row => row.Text));
    }

    // Behind an address that is as wide as the column.
    private static IEnumerable<string> Joined(Action<DocumentSketch> draw)
    {
        var sketch = new DocumentSketch();
        sketch.Line("margarethe.okon@example.com").Line("Skills", size: 14, gap: 10);
        draw(sketch);
        var rows = new DocumentRows(sketch.Build(), Budgets.Ample());
        return new RowJoiner(rows).Join([.. rows.Rows.Skip(2)]).Select(row => row.Text.Replace('\n', ' '));
    }
}
