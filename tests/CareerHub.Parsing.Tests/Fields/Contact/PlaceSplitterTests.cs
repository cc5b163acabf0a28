using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Fields.Internal.Contact;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Tests.Fields.Contact;

public class PlaceSplitterTests
{
    [Fact]
    public void Split_GluedWords_CutsAtRegionAndCountry() =>
        Assert.Equal([(PlacePieceKind.Region, "Texas"), (PlacePieceKind.Name, "Austin"), (PlacePieceKind.Country, "US")], Split("TexasAustinUS"));

    [Fact]
    public void Split_ThousandsOfGluedWords_IsOneOtherPiece() =>
        Assert.Equal([(PlacePieceKind.Other, "")], Split(string.Concat(Enumerable.Repeat("TexasAustinUS", 20_000))));

    [Fact]
    public void Split_ManyCountriesInARow_CutsEightTimes()
    {
        (PlacePieceKind Kind, string Text)[] pieces = Split("Cork" + string.Concat(Enumerable.Repeat(" IE", 30)));

        Assert.Equal(9, pieces.Length);
    }

    private static (PlacePieceKind Kind, string Text)[] Split(string text)
    {
        DocumentText document = new DocumentSketch(DocumentFormat.Text).Flow(text).Build();
        Row row = new DocumentRows(document, Budgets.Ample()).Rows[0];
        return [.. new PlaceSplitter(new TextSource(document, Budgets.Ample()), []).Split(row, null).Select(piece => (piece.Kind, piece.Text))];
    }
}
