using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Parsing.Tests.Fields;

namespace CareerHub.Parsing.Tests.Sections;

public class HeadingFinderTests
{
    [Fact]
    public void KindOf_PlainHeadingsBesideABoldOne_AreKnownByTheSpaceAroundThem()
    {
        DocumentText document = new DocumentSketch()
            .Line("Ada Lovelace", size: 18)
            .Line("Employment", gap: 12).Line("Engineer, Analytical Engines", gap: 10).Line("Drew charts for the machine and wrote notes about it")
            .Line("Education", gap: 12).Line("Mathematics with De Morgan", gap: 10)
            .Line("Publications", gap: 12).Line("Notes on the Analytical Engine", gap: 10)
            .Line("Interests", gap: 12, bold: true).Line("Horses", gap: 10)
            .Build();
        var rows = new DocumentRows(document, Budgets.Ample());
        var finder = new HeadingFinder(rows);

        Assert.Equal(
            [("Employment", SectionKind.Work), ("Education", SectionKind.Education), ("Publications", SectionKind.Publications), ("Interests", SectionKind.Interests)],
            rows.Rows.Select(row => (row.Text, Kind: finder.KindOf(row))).Where(row => row.Kind is not null).Select(row => (row.Text, row.Kind!.Value)));
    }

    [Fact]
    public void KindOf_HeadingsHardlyLargerThanText_AreKnownWhenNothingElseLooksLikeThem()
    {
        DocumentText document = new DocumentSketch()
            .Line("Ada Lovelace", size: 18)
            .Line("Employment", size: 12, gap: 4).Line("Engineer, Analytical Engines", size: 11).Line("Drew charts for the machine and wrote notes about it", size: 11)
            .Line("Education", size: 12, gap: 4).Line("Mathematics with De Morgan, for seven years by letter", size: 11)
            .Line("Publications", size: 12, gap: 4).Line("Notes on the Analytical Engine, with tables and a program", size: 11)
            .Build();
        Assert.Equal([SectionKind.Work, SectionKind.Education, SectionKind.Publications], Kinds(document));
    }

    [Fact]
    public void KindOf_HeadingsBehindBullets_AreKnownAmongTheItemsOfTheirSections()
    {
        DocumentText document = new DocumentSketch()
            .Line("Ada Lovelace", size: 18)
            .Line("● WORK EXPERIENCE", size: 11, gap: 12, listLevel: 1).Line("Engineer, Analytical Engines").Line("• Drew charts for the machine", left: 70, listLevel: 1)
            .Line("● EDUCATION", size: 11, gap: 12, listLevel: 1).Line("Mathematics with De Morgan").Line("• Seven years by letter", left: 70, listLevel: 1)
            .Line("● PUBLICATIONS", size: 11, gap: 12, listLevel: 1).Line("Notes on the Analytical Engine")
            .Build();
        Assert.Equal([SectionKind.Work, SectionKind.Education, SectionKind.Publications], Kinds(document));
    }

    [Fact]
    public void KindOf_SectionWordsAmongOtherItems_AreNoHeadings()
    {
        DocumentText document = new DocumentSketch()
            .Line("Ada Lovelace", size: 18)
            .Line("SKILLS", size: 11, bold: true, gap: 12)
            .Line("• Research", listLevel: 1).Line("• Education", listLevel: 1).Line("• Publications", listLevel: 1).Line("• Languages", listLevel: 1)
            .Line("• Drawing", listLevel: 1).Line("• Calculation", listLevel: 1).Line("• Translation", listLevel: 1).Line("• Punched cards", listLevel: 1)
            .Line("EDUCATION", size: 11, bold: true, gap: 12).Line("Mathematics with De Morgan")
            .Build();
        var rows = new DocumentRows(document, Budgets.Ample());
        var finder = new HeadingFinder(rows);

        Assert.Equal(["SKILLS", "EDUCATION"], rows.Rows.Where(row => finder.KindOf(row) is not null).Select(row => row.Text));
    }

    [Fact]
    public void KindOf_HeadingsOfOneStatedLevel_AreHeadingsWhenAFewOfThemNameSections()
    {
        DocumentText document = new DocumentSketch(DocumentFormat.Html)
            .Flow("Ada Lovelace", headingLevel: 1)
            .Flow("Education", headingLevel: 2).Flow("Mathematics with De Morgan")
            .Flow("Horses I rode", headingLevel: 2).Flow("Tam O'Shanter")
            .Flow("Machines I met", headingLevel: 2).Flow("The Difference Engine")
            .Flow("Letters I sent", headingLevel: 2).Flow("To Mary Somerville")
            .Flow("Awards", headingLevel: 2).Flow("None")
            .Flow("Evenings I liked", headingLevel: 2).Flow("Those at Dorset Street")
            .Build();
        Assert.Equal([SectionKind.Education, SectionKind.Other, SectionKind.Other, SectionKind.Other, SectionKind.Awards, SectionKind.Other], Kinds(document));
    }

    [Theory]
    [InlineData("Good at", (int)SectionKind.Skills)]
    [InlineData("Most proud of", (int)SectionKind.Awards)]
    [InlineData("Where I’ve been", (int)SectionKind.Work)]
    [InlineData("Off the clock", (int)SectionKind.Interests)]
    [InlineData("Giving back", (int)SectionKind.Volunteer)]
    [InlineData("Badges", (int)SectionKind.Certificates)]
    public void Exact_HeadingsInEverydayWords_NameTheirSections(string heading, int kind) =>
        Assert.Equal((SectionKind)kind, HeadingWords.All.Exact(heading));

    private static IEnumerable<SectionKind> Kinds(DocumentText document)
    {
        var rows = new DocumentRows(document, Budgets.Ample());
        var finder = new HeadingFinder(rows);
        return rows.Rows.Select(row => finder.KindOf(row)).Where(kind => kind is not null).Select(kind => kind!.Value);
    }
}
