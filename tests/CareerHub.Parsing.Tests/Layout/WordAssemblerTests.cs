using CareerHub.Parsing.Documents;
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
    [InlineData("[(L)-400(an)-380(g)-400(uages) -1000 (Basque,)-250(Basque)] TJ", "L an g uages Basque, Basque")]
    [InlineData("[(L)-400(a)-400(n)-380(g)-400(s) -1000 (Basque,)-250(Basque)] TJ", "Langs Basque, Basque")]
    [InlineData("[(T)-117(o)-200(o)-200(l)-200(s)-530(forms,)-330(print)] TJ", "Tools forms, print")]
    [InlineData("1.8 Tc [(W)90(ork T)120(o 2019)] TJ", "Work To 2019")]
    [InlineData("(Work ) Tj 4 Tc (Experienc) Tj 0 Tc (e here) Tj", "Work Experience here")]
    [InlineData("[(ork)-330(E)-300(x)-300(p)-300(e)-300(r)-330(now)] TJ", "ork Exper now")]
    [InlineData("[(Class)-250(A)-250(B)-250(C)-250(E)-250(licence)] TJ", "Class A B C E licence")]
    [InlineData("[(SP)-125(Porto)-125(BR)] TJ", "SP Porto BR")]
    [InlineData("[(A)70(V)-125(A)70(V)60(A)-40(T)80(o)] TJ", "AVAVATo")]
    [InlineData("/F1 7 Tf 3 Ts (12) Tj /F1 12 Tf 0 Ts (Joint) Tj", "12 Joint")]
    [InlineData("(H) Tj /F1 7 Tf 3 Ts (2) Tj /F1 12 Tf 0 Ts (O) Tj", "H2O")]
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

    [Theory]
    [InlineData("0 0 0 rg (visible) Tj 0 0 0 rg", "72 690 35 30", "visible", 0)]
    [InlineData("0 0 0 rg (invisible) Tj", "72 690 9 30", "", 1)]
    [InlineData("0 0 0 rg (seen) Tj 1 1 1 rg (hidden) Tj", "0 0 612 792", "seen", 1)]
    public void Assemble_WordThatAnEdgeCuts_IsOneWordAsMostOfItIs(string show, string clip, string visible, int hidden)
    {
        Page page = PdfAssert.Read(PdfBuilder.WithContent($"{clip} re W n BT /F1 12 Tf 72 700 Td {show} ET BT /F1 12 Tf 1 0 0 rg 72 695 Td (.) Tj ET").Build()).Document!.Pages[0];

        Assert.Equal(visible, string.Concat(page.Lines.SelectMany(line => line.Words).Select(word => word.Text).Where(text => text != ".")));
        Assert.Equal(hidden, page.HiddenWords.Count);
    }

    [Fact]
    public void Assemble_FontsWithinAWord_HasTheHeightOfTheFirst()
    {
        PdfBuilder file = PdfBuilder.WithContent("BT /F1 10 Tf 72 700 Td (Ada) Tj /F2 10 Tf (:) Tj ET")
            .Page("/Font<</F1 5 0 R/F2 6 0 R>>")
            .Object(5, "<</Type/Font/Subtype/TrueType/BaseFont/X/Encoding/WinAnsiEncoding/FontDescriptor<</Ascent 800/Descent -200>>>>")
            .Object(6, "<</Type/Font/Subtype/TrueType/BaseFont/Y/Encoding/WinAnsiEncoding/FontDescriptor<</Ascent 1200/Descent -400>>>>");

        Word word = Assert.Single(PdfAssert.Words(file.Build()));
        Assert.Equal((84.0, 94.0), (word.Box!.Value.Top, word.Box.Value.Bottom));
    }
}
