using CareerHub.Parsing.Tests.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Layout;

public sealed class WordAssemblerTests
{
    [Theory]
    [InlineData("[(W)80(or)-60(ld)] TJ", "World")]
    [InlineData("[(Ada)-333(Lovelace)] TJ", "Ada Lovelace")]
    [InlineData("4 Tc (SKILLS) Tj", "SKILLS")]
    [InlineData("4 Tc (WORK HISTORY) Tj", "WORK HISTORY")]
    [InlineData("4 Tc [(WORK)-400(HISTORY)] TJ", "WORK HISTORY")]
    [InlineData("(S K I L L S) Tj", "SKILLS")]
    [InlineData("(I am a B) Tj", "I am a B")]
    [InlineData("(Ada) Tj 0.3 0 Td (Ada) Tj", "Ada")]
    public void Assemble_Spacing_SplitsWordsWhereAReaderDoes(string show, string expected) =>
        Assert.Equal(expected + "\n", PdfAssert.Text(PdfBuilder.WithContent($"BT /F1 12 Tf 72 700 Td {show} ET").Build()));

    [Theory]
    [InlineData("co\\001op", "coop")]
    [InlineData("devel\\001", "devel-")]
    public void Assemble_SoftHyphen_StaysAtTheEndOnly(string text, string expected) => Assert.Equal(
        expected + "\n",
        PdfAssert.Text(PdfBuilder.WithText(text).Object(5, "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding<</Differences[1/softhyphen]>>>>").Build()));

    [Fact]
    public void Assemble_LettersOfSeveralStrings_AreOneWord() =>
        Assert.Equal("Ada\n", PdfAssert.Text(PdfBuilder.WithContent("BT /F1 10 Tf 72 700 Td (A) Tj 6.67 0 Td (d) Tj 5.56 0 Td (a) Tj ET").Build()));
}
