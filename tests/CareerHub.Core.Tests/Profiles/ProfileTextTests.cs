using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Profiles;

public class ProfileTextTests
{
    [Fact]
    public void BlankCharacters_ComparedWithTheRuntime_AreItsWhiteSpace()
    {
        char[] runtime = [.. Enumerable.Range(0, char.MaxValue + 1).Select(i => (char)i).Where(char.IsWhiteSpace)];

        Assert.Equal(runtime, ProfileText.BlankCharacters.Order());
        Assert.Equal(25, ProfileText.BlankCharacters.Length);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData(" \t\r\n\u00A0\u3000\u2028", true)]
    [InlineData(" a ", false)]
    [InlineData("\u200B", false)]
    [InlineData("\uFEFF", false)]
    [InlineData("\U0001F600", false)]
    public void IsBlank_Text_SaysWhetherThereIsSomethingToRead(string? text, bool expected) => Assert.Equal(expected, ProfileText.IsBlank(text));

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("a\U0001F600b", 3)]
    [InlineData("e\u0301", 2)]
    [InlineData("\U0001F468\u200D\U0001F469", 3)]
    public void CountCodePoints_Text_CountsAsPostgreSqlDoes(string? text, int expected) => Assert.Equal(expected, ProfileText.CountCodePoints(text));
}
