using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Tests.Layout;

public sealed class TurnedTextTests
{
    [Theory]
    [InlineData("3-א", false, "א-3")]
    [InlineData("2023-ל", false, "ל-2023")]
    [InlineData("2018-2023", false, "2018-2023")]
    [InlineData("2023-2018", true, "2018-2023")]
    [InlineData(":2024", false, "2024:")]
    [InlineData(".1,234.5", true, "1,234.5.")]
    [InlineData("(בא)", false, "(אב)")]
    [InlineData("%45", true, "45%")]
    public void Spell_GlyphsFromLeftToRight_GivesReadingOrder(string drawn, bool arabic, string read) =>
        Assert.Equal(read, TurnedText.Spell([.. drawn.Select(c => c.ToString())], arabic));

    [Theory]
    [InlineData("שלום", true)]
    [InlineData("٤٢", false)]
    [InlineData("C#", false)]
    public void IsIn_Text_TellsByLetters(string text, bool expected) => Assert.Equal(expected, TurnedText.IsIn(text));
}
