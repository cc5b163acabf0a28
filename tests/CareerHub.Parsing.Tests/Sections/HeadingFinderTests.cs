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
}
