using System.Text;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Flow;

public class RtfDetailsTests
{
    [Fact]
    public async Task Read_NumbersOfLists_AreShownAndBulletsAreNot()
    {
        DocumentText document = await ReadAsync(
            @"\pard{\listtext\pard\plain 1.\tab}\ls1 one\par{\listtext 2.\tab}{\b two}\par{\listtext\f1\'b7\tab}\ilvl1 inner\par{\listtext o\tab}deep\par{\pntext a)\tab}old\par");

        Assert.Equal("1. one\n2. two\ninner\ndeep\na) old\n", document.Text);
        Assert.Equal([1, 1, 2, 2, 2], document.Pages[0].Lines.Select(line => line.ListLevel));
        Assert.True(document.WordOf("2.").Bold);
    }

    [Fact]
    public async Task Read_Sections_BeginPagesUnlessContinuous()
    {
        DocumentText document = await ReadAsync(@"one\par\sect\sectd\sbknone two\par\sect\sectd three\sect\sectd\sbknone\cols2 four\par");

        Assert.Equal("one\ntwo\n\fthree\nfour\n", document.Text);
    }

    [Theory]
    [InlineData(@"{\cf1 white}", true)]
    [InlineData(@"{\cf1\highlight2 white}", false)]
    [InlineData(@"{\cf2\chcbpat2 white}", true)]
    [InlineData(@"\par\pard\cbpat2 {\cf1 white}", false)]
    [InlineData(@"\par\trowd\clcbpat2\cellx9\pard\intbl{\cf1 white}\cell\row", false)]
    [InlineData(@"\par\trowd\cellx9\pard\intbl{\cf1 white}\cell\row", true)]
    [InlineData(@"{\pict 01}{\cf1 white}", false)]
    [InlineData(@"{\cf0 white}", false)]
    public async Task Read_TextInTheColourBehindIt_IsHidden(string rtf, bool hidden)
    {
        DocumentText document = await ReadAsync("Ada " + rtf);

        Assert.Equal(hidden ? ["white"] : [], document.Pages[0].HiddenWords.Select(word => word.Text));
    }

    [Theory]
    [InlineData(@"{\object\objemb{\*\objdata 0102}{\result shown}}", "shown\n")]
    [InlineData(@"new{\mvf  moved away}{\*\mvfmf}", "new\n")]
    [InlineData(@"a{\*\bkmkstart x}b{\footnote note\par}c", "abc\nnote\n")]
    [InlineData(@"{\field{\*\fldinst PAGE}{\fldrslt 7}}", "7\n")]
    [InlineData(@"a\u8211\'96b \u8211-c", "a–b –c\n")]
    public async Task Read_Destinations_AreSkippedRightly(string rtf, string text)
    {
        Assert.Equal(text, (await ReadAsync(rtf)).Text);
    }

    [Theory]
    [InlineData(134, 936, "李晓梅，软件工程师")]
    [InlineData(136, 950, "陳怡君，許功蓋")]
    [InlineData(129, 949, "김서연 개발자")]
    [InlineData(128, 932, "山田花子、表示")]
    [InlineData(238, 1250, "Łódź, źdźbło")]
    [InlineData(161, 1253, "Γεώργιος")]
    public async Task Read_FontCharset_DecodesBytes(int charset, int codePage, string text)
    {
        var rtf = new StringBuilder($@"{{\fonttbl{{\f7\fcharset{charset} X;}}}}\f7 ");
        foreach (byte b in CodePagesEncodingProvider.Instance.GetEncoding(codePage)!.GetBytes(text))
        {
            rtf.Append(b is >= 0x30 and < 0x5b ? ((char)b).ToString() : $@"\'{b:x2}");
        }

        Assert.Equal(text + "\n", (await ReadAsync(rtf.ToString())).Text);
    }

    [Fact]
    public async Task Read_Information_IsMetadata()
    {
        DocumentText document = await ReadAsync(
            @"{\info{\title CV \u8211- Ada}{\author Ada}{\operator Charles}{\subject Application}{\keywords engines, notes}{\creatim\yr2024\mo5\dy6\hr7\min8}{\revtim\yr2024\mo5\dy7\hr9\min10\sec11}{\company none}}{\*\generator Riched20 10.0;}text");

        Assert.Equal("text\n", document.Text);
        Assert.Equal(
            new DocumentMetadata
            {
                Title = "CV – Ada",
                Author = "Ada",
                Subject = "Application",
                Keywords = "engines, notes",
                Creator = "Riched20 10.0",
                CreatedAt = new DateTimeOffset(2024, 5, 6, 7, 8, 0, TimeSpan.Zero),
                ModifiedAt = new DateTimeOffset(2024, 5, 7, 9, 10, 11, TimeSpan.Zero),
            },
            document.Metadata);
    }

    private static Task<DocumentText> ReadAsync(string body) => Reading.TextOfAsync(Encoding.ASCII.GetBytes(
        @"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset2 Symbol;}}{\colortbl;\red255\green255\blue255;\red31\green56\blue100;}" + body + "}"));
}
