using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Tests.Fields;

public class TextSourceTests
{
    [Theory]
    [InlineData("(a)", "a")]
    [InlineData("(a) b", "(a) b")]
    [InlineData("((a) b)", "(a) b")]
    [InlineData("(a", "a")]
    [InlineData("a)", "a")]
    [InlineData("a (b)", "a (b)")]
    [InlineData("( [a] )", "a")]
    public void Trim_Brackets_GoWithoutPartnerOrAroundTheWhole(string text, string trimmed) => Assert.Equal(trimmed, Trim(text));

    [Fact]
    public void Trim_HundredThousandBrackets_TakesAllOff()
    {
        const int Count = 100_000;

        Assert.Equal("a", Trim(new string('(', Count) + "a" + new string(')', Count)));
        Assert.Equal("a", Trim(new string('(', Count) + "a"));
        Assert.Equal("a", Trim(string.Concat(Enumerable.Repeat("( ", Count)) + "a"));
    }

    [Fact]
    public void Join_ThousandsOfDividedWords_JoinsThem()
    {
        string text = string.Concat(Enumerable.Repeat("tram-\nway ", 20_000));
        TextSource source = Source(text);

        string joined = source.Join(new Slice(0, text.Length));

        Assert.StartsWith("tramway tramway", joined, StringComparison.Ordinal);
        Assert.DoesNotContain('-', joined);
    }

    [Fact]
    public void Join_PartIsAWordNearby_KeepsTheHyphen()
    {
        const string Text = "The tram line. A tram-\nbus line";

        Assert.Equal("The tram line. A tram-bus line", Source(Text).Join(new Slice(0, Text.Length)));
    }

    private static string Trim(string text)
    {
        Slice slice = Source(text).Trim(new Slice(0, text.Length));
        return text.Substring(slice.Start, slice.Length);
    }

    private static TextSource Source(string text) =>
        new(new DocumentText { Format = DocumentFormat.Text, Text = text, Pages = [] }, Budgets.Ample());
}
