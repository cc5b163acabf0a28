using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields.Lists;

public class CitationReaderTests
{
    [Theory]
    [InlineData("1. Counting kelp from the air. Methods in Coastal Survey, 2020.", "Counting kelp from the air", "Methods in Coastal Survey", "2020")]
    [InlineData("Weber, K. & Ode, B. (2021). Tides that forget. Journal of Cold Seas, 12(3), 4–9.", "Tides that forget", "Journal of Cold Seas", "2021")]
    [InlineData("Weber, K. (2017). Small tides: a history. Fen Press.", "Small tides: a history", "Fen Press", "2017")]
    [InlineData("Weber, K. (2017). Small tides: a history. Fen Press Ltd.", "Small tides: a history", "Fen Press Ltd.", "2017")]
    [InlineData("K. Weber et al., “Do tides forget? A survey,” Journal of Cold Seas, 2021.", "Do tides forget? A survey", "Journal of Cold Seas", "2021")]
    public void Publications_Citation_IsTakenApart(string citation, string title, string publisher, string date)
    {
        var sketch = new DocumentSketch()
            .Line("Helena Brandt", size: 22, bold: true)
            .Line("helena.brandt@example.org")
            .Line("PUBLICATIONS", size: 13, bold: true, gap: 12)
            .Line(citation, gap: 4);

        DraftPublication publication = Assert.Single(DraftAssembler.Assemble(sketch.Build(), Budgets.Ample()).Draft.Publications);

        Assert.Equal((title, publisher, date), (publication.Name?.Value, publication.Publisher?.Value, publication.ReleaseDate?.Value.ToString()));
    }
}
