using CareerHub.Import;
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
    public void Split_WordsSideBySideWithoutASpace_AreSeveralPieces()
    {
        Word[] words = [Placed("SP", 0, 10), Placed("S\u00E3o", 11, 15), Placed("Paulo", 28.5, 25), Placed("BR", 54.5, 10)];
        DocumentText document = DocumentTextBuilder.Build(
            DocumentFormat.Pdf, [new Page { Number = 1, Width = 600, Height = 800, Lines = [new Line { Words = words, Box = words[0].Box!.Value.Union(words[^1].Box!.Value) }] }]);

        Assert.Equal([(PlacePieceKind.Region, "SP"), (PlacePieceKind.Name, "S\u00E3o Paulo"), (PlacePieceKind.Country, "BR")], Split(document));
    }

    [Fact]
    public void Split_ThousandsOfGluedWords_IsOneOtherPiece() =>
        Assert.Equal([(PlacePieceKind.Other, "")], Split(string.Concat(Enumerable.Repeat("TexasAustinUS", 20_000))));

    [Fact]
    public void Split_ManyCountriesInARow_CutsEightTimes()
    {
        (PlacePieceKind Kind, string Text)[] pieces = Split("Cork" + string.Concat(Enumerable.Repeat(" IE", 30)));

        Assert.Equal(9, pieces.Length);
    }

    private static Word Placed(string text, double left, double width) =>
        new() { Text = text, Box = new PageBox(left, 0, left + width, 12), Baseline = 10, FontSize = 10 };

    private static (PlacePieceKind Kind, string Text)[] Split(string text) => Split(new DocumentSketch(DocumentFormat.Text).Flow(text).Build());

    private static (PlacePieceKind Kind, string Text)[] Split(DocumentText document)
    {
        Row row = new DocumentRows(document, Budgets.Ample()).Rows[0];
        return [.. new PlaceSplitter(new TextSource(document, Budgets.Ample()), []).Split(row, null).Select(piece => (piece.Kind, piece.Text))];
    }
}
