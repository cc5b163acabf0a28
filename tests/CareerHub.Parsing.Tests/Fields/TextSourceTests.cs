using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Profiles;

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

    [Theory]
    [InlineData("Accountant of the year, mid-", "size companies", "Accountant of the year, mid-size companies")]
    [InlineData("Accountant of the year in manage-", "ment", "Accountant of the year in management")]
    public void Join_WordBrokenAtAHyphen_IsDividedOnlyWhereItsRestHadNoRoom(string upper, string lower, string joined)
    {
        DocumentText document = new DocumentSketch().Line(upper).Line(lower).Line("Of all the accountants of the land").Build();
        var source = new TextSource(document, Budgets.Ample());

        Assert.Equal(joined, source.Join(new Slice(0, upper.Length + lower.Length + 1)));
    }

    [Theory]
    [InlineData("2010\n2013", "2010", "2013")]
    [InlineData("2010 –\nheute", "2010 –", "heute")]
    [InlineData("Jan 2010 –\nMay\n2013", "Jan 2010 –", "Jan 2010 –\nMay\n2013")]
    [InlineData("2010 – 2013", "2010 – 2013", "2010 – 2013")]
    public void Date_OverLines_QuotesTheLineThatSaysIt(string text, string start, string end)
    {
        var whole = new Slice(0, text.Length);
        PartialDate from = text.StartsWith('J') ? PartialDate.OfMonth(2010, 1) : PartialDate.OfYear(2010);
        PartialDate to = text.EndsWith('e') ? PartialDate.Present : text.StartsWith('J') ? PartialDate.OfMonth(2013, 5) : PartialDate.OfYear(2013);

        Assert.Equal(start, Source(text).Date(from, whole, "test", 1)?.Source.RawText);
        Assert.Equal(end, Source(text).EndDate(to, whole, "test", 1)?.Source.RawText);
    }

    [Fact]
    public void Value_ThatItsWordsDoNotSay_IsNull()
    {
        Assert.Null(Source("Ann Smith").Value("Bob", new Slice(0, 3), "test", 1));
        Assert.Null(Source("Ann Smith").Exact(new Slice(3, 0), "test", 1));
        Assert.Null(Source("Ann Smith").Text(new Slice(3, 1), "test", 1));
    }

    [Fact]
    public void Text_OfThousandsOfLines_IsCheckedOnce()
    {
        string text = string.Concat(Enumerable.Repeat("Öl und Wasser auf den Straßen\n", 20_000));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.Equal(text.Length - 1, Source(text).Text(new Slice(0, text.Length), "test", 1)?.Source.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    private static string Trim(string text)
    {
        Slice slice = Source(text).Trim(new Slice(0, text.Length));
        return text.Substring(slice.Start, slice.Length);
    }

    private static TextSource Source(string text) =>
        new(new DocumentText { Format = DocumentFormat.Text, Text = text, Pages = [] }, Budgets.Ample());
}
