using CareerHub.Import;

namespace CareerHub.Parsing.Tests.Fields.Lists;

public class PublicationReaderTests
{
    [Theory]
    [InlineData("E. Marchetti Sala, «Fibre ottiche per i viadotti», Atti del Convegno, 2021.", "Fibre ottiche per i viadotti", "Atti del Convegno", "2021")]
    [InlineData("Smith, J., & Doe, A. B. (2016). Tides of narrow straits. Journal of Pilotage, 12(3), 45-67.", "Tides of narrow straits", "Journal of Pilotage", "2016")]
    [InlineData("Smith J, Doe AB. Tides of narrow straits. Journal of Pilotage. 2016;12:45-67.", "Tides of narrow straits", "Journal of Pilotage", "2016")]
    [InlineData("A. Lind et al., \"Mapping old bridges, again\", Proc. of Bridges, May 2019", "Mapping old bridges, again", "Proc", "2019-05")]
    [InlineData("The tides of narrow straits, Journal of Pilotage, 2016", "The tides of narrow straits", "Journal of Pilotage", "2016")]
    public async Task Read_Citation_PartsTitlePublisherAndDate(string text, string title, string publisher, string date)
    {
        ProfileDraft draft = await TextDrafts.Read($"Ada Lind\nada.lind@example.org\n\n\nPUBLICATIONS\n\n{text}\n");

        DraftPublication publication = Assert.Single(draft.Publications);
        Assert.Equal((title, date), (publication.Name?.Value, publication.ReleaseDate?.Value.ToString()));
        Assert.StartsWith(publisher, publication.Publisher?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_TwoCitations_GivesTwoPublications()
    {
        ProfileDraft draft = await TextDrafts.Read("Ada Lind\nada.lind@example.org\n\n\nPUBLICATIONS\n\n- A. Lind, \"One thing\", Journal of Things, 2016\n- A. Lind, B. Roe, \"Another thing\", Journal of Things, 2018\n");

        Assert.Equal([("One thing", "2016"), ("Another thing", "2018")], draft.Publications.Select(publication => (publication.Name?.Value, publication.ReleaseDate?.Value.ToString())));
    }
}
