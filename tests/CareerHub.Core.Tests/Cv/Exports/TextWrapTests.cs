using CareerHub.Cv.Exports.Internal;

namespace CareerHub.Core.Tests.Cv.Exports;

public class TextWrapTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 13, "one two three")]
    [InlineData("a verylongword b", 6, "a|verylongword|b")]
    [InlineData("", 6, "")]
    public void Lines_Words_BreakAtSpaces(string text, int width, string lines) => Assert.Equal(lines.Split('|'), TextWrap.Lines(text, width));

    [Theory]
    [InlineData("東京都庁舎", 6, "東京都|庁舎")]
    [InlineData("東京都。庁舎", 6, "東京|都。庁|舎")]
    [InlineData("あ「東京」い", 8, "あ「東|京」い")]
    [InlineData("コーヒー", 4, "コー|ヒー")]
    [InlineData("担当：API設計", 8, "担当：|API設計")]
    public void Lines_EastAsian_BreakBetweenCharactersButNotBeforeClosingMarks(string text, int width, string lines) => Assert.Equal(lines.Split('|'), TextWrap.Lines(text, width));

    [Theory]
    [InlineData("from one – two", 8, "from|one –|two")]
    [InlineData("flat number 12. upstairs", 11, "flat|number 12.|upstairs")]
    public void Lines_WordThatLooksLikeAListMarker_NeverBeginsALine(string text, int width, string lines) => Assert.Equal(lines.Split('|'), TextWrap.Lines(text, width));

    [Theory]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("한국", 4)]
    [InlineData("e\u0301\u200b", 1)]
    [InlineData("ｱ", 1)]
    [InlineData("Ａ", 2)]
    [InlineData("😀", 2)]
    [InlineData("שָׁלוֹם", 4)]
    public void Of_Text_CountsColumns(string text, int columns) => Assert.Equal(columns, DisplayWidth.Of(text));
}
