using System.Text;
using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow;

public class RtfReaderTests
{
    [Fact]
    public async Task Read_Text_HasParagraphsLinesAndPages()
    {
        DocumentText document = await ReadAsync(@"Ada\~Lovelace\par 12 St James\line London\tab England\par\page next\par");

        Assert.Equal(DocumentFormat.Rtf, document.Format);
        Assert.Equal("Ada Lovelace\n12 St James\nLondon England\n\fnext\n", document.Text);
        Assert.Equal([0, 1, 1], document.Pages[0].Lines.Select(line => line.Block));
    }

    [Theory]
    [InlineData(@"M\'fcller \endash  K\u246?ln", "Müller – Köln\n")]
    [InlineData(@"{\uc2\u321\'8a\'bfukasz}", "Łukasz\n")]
    [InlineData(@"\u-10179?\u-8704?", "😀\n")]
    [InlineData(@"{\f1\'c0\'e4\'e0} {\f2\'83\'65}", "Ада テ\n")]
    [InlineData(@"{\f3\'b7}\tab item", "• item\n")]
    [InlineData(@"{\upr{ansi}{\*\ud{uni\u99?ode}}}", "unicode\n")]
    [InlineData(@"a\{b\}\\c", "a{b}\\c\n")]
    [InlineData(@"a{\*\unknown gone {deep}}b{\pict 0102}c\bin3 }{}d", "abcd\n")]
    [InlineData(@"old{\deleted  gone}", "old\n")]
    public async Task Read_Characters_AreDecoded(string rtf, string text)
    {
        Assert.Equal(text, (await ReadAsync(rtf)).Text);
    }

    [Fact]
    public async Task Read_Styles_AreThoseOfTheGroup()
    {
        DocumentText document = await ReadAsync(@"{\b\fs28\cf1 bold} {\i italic} plain {\v secret}\plain\fs24 rest");

        Assert.Equal((true, 14.0, 0x1f3864), (document.WordOf("bold").Bold, document.WordOf("bold").FontSize, document.WordOf("bold").Color));
        Assert.True(document.WordOf("italic").Italic);
        Assert.Equal((false, 12.0), (document.WordOf("plain").Bold, document.WordOf("plain").FontSize));
        Assert.Equal("secret", Assert.Single(document.Pages[0].HiddenWords).Text);
    }

    [Fact]
    public async Task Read_HeadingsAndLists_AreStated()
    {
        DocumentText document = await ReadAsync(
            @"\pard\s1 Work\par\pard\outlinelevel1 Sub\par\pard{\listtext\f3\'b7\tab}\ls1\ilvl1 item\par\pard{\pntext\f3\'b7\tab}old\par\pard text\par");

        Assert.Equal("Work\nSub\nitem\nold\ntext\n", document.Text);
        Assert.Equal([1, 2, 0, 0, 0], document.Pages[0].Lines.Select(line => line.HeadingLevel));
        Assert.Equal([0, 0, 2, 1, 0], document.Pages[0].Lines.Select(line => line.ListLevel));
    }

    [Fact]
    public async Task Read_Tables_PlaceTheirCells()
    {
        DocumentText document = await ReadAsync(
            @"\trowd\cellx1\cellx2\pard\intbl a\cell\cell\row\trowd\pard\intbl c\cell outer \par\pard\intbl\itap2 inner\nestcell{\*\nesttableprops\trowd\nestrow}{\nonesttables\par}\pard\intbl d\cell\row\pard after\par");

        Assert.Equal("a\nc\nouter\ninner\nd\nafter\n", document.Text);
        Assert.Equal(new TableCell(0, 0, 0), document.LineWith("a").Cell);
        Assert.Equal(new TableCell(0, 1, 0), document.LineWith("c").Cell);
        Assert.Equal(new TableCell(0, 1, 1), document.LineWith("outer").Cell);
        Assert.Equal(new TableCell(1, 0, 0), document.LineWith("inner").Cell);
        Assert.Equal(new TableCell(0, 1, 1), document.LineWith("d").Cell);
        Assert.Null(document.LineWith("after").Cell);
    }

    [Fact]
    public async Task Read_FieldsHeadersAndBoxes_AreWhereTheyBelong()
    {
        DocumentText document = await ReadAsync(
            @"{\header head\par}{\footer foot\par}be{\shp{\*\shpinst{\sp{\sn name}{\sv value}}{\shptxt boxed\par}}{\shprslt boxed}} side {\field{\*\fldinst{HYPERLINK ""https://ada.example.com/""}}{\fldrslt{link}}}\par");

        Assert.Equal("head\nbe side link\nboxed\nfoot\n", document.Text);
        Assert.Equal("https://ada.example.com/", document.WordOf("link").Link);
    }

    [Fact]
    public async Task Read_CutOff_KeepsTheTextWithAWarning()
    {
        DocumentReadResult result = await Reading.ReadAsync(@"{\rtf1 Ada {\b Love");

        Assert.Equal("Ada Love\n", result.Document!.Text);
        result.WarnsOf(FindingCodes.Repaired,
            "The file is damaged. What could be read is here; compare it with the original, or save the document again and choose the new copy.");
    }

    private static Task<DocumentText> ReadAsync(string body) => Reading.TextOfAsync(Encoding.ASCII.GetBytes(
        @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}{\f2\fcharset128 MS Gothic;}{\f3\fcharset2 Symbol;}}"
        + @"{\colortbl;\red31\green56\blue100;}{\stylesheet{\s0 Normal;}{\s1\sbasedon0 heading 1;}}{\info{\title CV}}" + body + "}"));
}
