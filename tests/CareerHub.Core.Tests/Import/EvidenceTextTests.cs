using System.Reflection;
using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Import;

public class EvidenceTextTests
{
    [Theory]
    [InlineData(typeof(SourceRef))]
    [InlineData(typeof(Sourced<string>))]
    [InlineData(typeof(Sourced<PartialDate>))]
    [InlineData(typeof(DraftValue))]
    public void Type_OfAValueOrSource_CannotBeMadeOrChangedFromOutside(Type type)
    {
        Assert.Empty(type.GetConstructors());
        Assert.DoesNotContain(type.GetProperties(), property => property.CanWrite);
        Assert.DoesNotContain(type.GetMethods(BindingFlags.Public | BindingFlags.Static), method => method.ReturnType == type);
    }

    [Fact]
    public void Quote_RangeOfTheText_CutsTheWordsOutItself()
    {
        SourceRef source = new EvidenceText("Ann Smith\nBaker").Quote(4, 5, "name", 0.5)!;

        Assert.Equal(("Smith", 4, 5, null, null, "name", 0.5), (source.RawText, source.Start, source.Length, source.Page, source.Box, source.Method, source.Confidence));
    }

    [Theory]
    [InlineData(-1, 3)]
    [InlineData(0, 0)]
    [InlineData(0, -1)]
    [InlineData(1, 3)]
    [InlineData(3, 1)]
    [InlineData(int.MaxValue, 3)]
    [InlineData(3, int.MaxValue)]
    [InlineData(int.MinValue, int.MinValue)]
    public void Quote_RangeThatIsNotInTheText_IsNull(int start, int length) =>
        Assert.Null(new EvidenceText("Ann", words: [new PlacedWord(0, 3, 1, default)]).Quote(start, length, "test", 1));

    [Theory]
    [InlineData("IX 2014", 9, true)]
    [InlineData("IX 2014", 11, false)]
    [InlineData("V.2014", 5, true)]
    public void Read_MonthInRomanNumerals_IsWhatTheWordsSay(string text, int month, bool isSaid)
    {
        var evidence = new EvidenceText(text);

        Assert.Equal(isSaid, evidence.Read(PartialDate.OfMonth(2014, month), evidence.Quote(0, text.Length, "test", 1)) is not null);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Quote_ConfidenceThatIsNoShare_IsRefused(double confidence) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new EvidenceText("Ann").Quote(0, 3, "test", confidence));

    [Theory]
    [InlineData(0, 3, 1, 0, 10)]
    [InlineData(1, 1, 1, 0, 10)]
    [InlineData(2, 4, 1, 0, 30)]
    [InlineData(3, 6, 1, 20, 30)]
    [InlineData(4, 9, 1, 20, 30)]
    [InlineData(10, 3, 2, 5, 9)]
    public void Quote_RangeWithPlacedWords_HasTheBoxOfItsWordsOnTheFirstPage(int start, int length, int page, double left, double right)
    {
        PlacedWord[] words = [new(10, 5, 2, new PageBox(5, 1, 9, 2)), new(0, 3, 1, new PageBox(0, 1, 10, 2)), new(4, 5, 1, new PageBox(20, 1, 30, 2))];

        SourceRef source = new EvidenceText("Ann Smith\fBaker", words: words).Quote(start, length, "test", 1)!;

        Assert.Equal((page, new PageBox(left, 1, right, 2)), (source.Page, source.Box));
    }

    [Fact]
    public void Quote_RangeWithoutAWord_HasNoPlace()
    {
        SourceRef source = new EvidenceText("Ann  Smith", words: [new(0, 3, 1, default), new(5, 5, 1, default)]).Quote(3, 2, "test", 1)!;

        Assert.Equal((null, null), (source.Page, source.Box));
    }

    [Fact]
    public void Read_QuotationOfAnotherDocument_IsNotMade()
    {
        SourceRef source = new EvidenceText("Bob Smith").Quote(0, 3, "test", 1)!;

        Assert.Null(new EvidenceText("Ann Smith").Read("Bob", source));
        Assert.Null(new EvidenceText("B").Read("Bob", source));
        Assert.Null(new EvidenceText("Ann Smith").Read("Ann", null));
    }

    [Theory]
    [InlineData(0.25, 0.25)]
    [InlineData(7, 1)]
    [InlineData(double.NaN, 0)]
    public void Rate_Draft_ChangesTheConfidenceAlone(double given, double confidence)
    {
        var sample = new SampleDraft();
        ProfileDraft draft = sample.Full();

        ProfileDraft rated = new EvidenceText(sample.Text).Rate(draft, (_, _) => given);

        Assert.All(rated.Parts().SelectMany(part => part.Entry.Values()), value => Assert.Equal(confidence, value.Source.Confidence));
        Assert.Equal(draft, new EvidenceText(sample.Text).Rate(rated, (_, _) => 0.5));
    }

    [Fact]
    public void Rate_DraftOfAnotherDocument_LeavesItOut() => Assert.Null(new EvidenceText("Bob").Rate(new ProfileDraft { FullName = Quoted.Text("Ann") }, (_, _) => 1).FullName);

    [Theory]
    [InlineData("https://www.example.org/ann", "example.org/ann", true)]
    [InlineData("https://example.org/ann", "My page", true)]
    [InlineData("https://example.org/bob", "My page", false)]
    [InlineData("https://example.org.evil.example", "example.org", false)]
    public void ReadAddress_LinkOfTheDocument_IsEvidence(string address, string raw, bool made)
    {
        var evidence = new EvidenceText(raw, ["https://example.org/ann"]);

        Assert.Equal(made, evidence.ReadAddress(address, evidence.Quote(0, raw.Length, "test", 1)) is not null);
    }

    [Theory]
    [InlineData("Ann Smith", "Ann Smith")]
    [InlineData("Ann Smith", "ANN   SMITH")]
    [InlineData("Ann Smith", "Ann\nSmith")]
    [InlineData("development of pumps", "develop-\nment of\n  pumps")]
    [InlineData("office", "oﬃce")]
    [InlineData("Zoë", "Zoe\u0308")]
    [InlineData("C++", "C++")]
    [InlineData("★★★", "★★★ rating")]
    [InlineData("Led a team of nine in Kiel", "Led a team of\nPage 2\nnine in Kiel")]
    [InlineData("東京", "東京 都")]
    [InlineData("ann", "github.com/ann")]
    public void Read_TextMadeOfItsSource_IsMade(string value, string raw) => Assert.Equal(value, Quoted.Find(value, raw)?.Value);

    [Theory]
    [InlineData("Ada", "A big dog ate")]
    [InlineData("did manage", "did not ever manage, in no way at all")]
    [InlineData("Anna Smith", "Ann Smith")]
    [InlineData("Smith Ann", "Ann Smith")]
    [InlineData("Head of Engineering", "Engineer")]
    [InlineData("★★★★", "★★★ rating")]
    [InlineData("  ", "Ann")]
    public void Read_TextThatIsNotInItsSource_IsNotMade(string value, string raw) => Assert.Null(Quoted.Find(value, raw));

    [Theory]
    [InlineData('\uD800')]
    [InlineData('\uDFFF')]
    [InlineData('\uFFFE')]
    [InlineData('\uFFFF')]
    public void Read_CharacterThatIsNone_IsNoLetter(char none)
    {
        Assert.Equal($"Ann{none}Smith", Quoted.Find($"Ann{none}Smith", $"x Ann{none}Smith")?.Value);
        Assert.Equal("Ann Smith", Quoted.Find("Ann Smith", $"Ann {none}Smith")?.Value);
    }

    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019", "'19")]
    [InlineData("2017", "2015-17")]
    [InlineData("2019-03", "March 2019")]
    [InlineData("2019-03", "03/2019")]
    [InlineData("2019-03", "3.19")]
    [InlineData("2019-03", "201903")]
    [InlineData("2019-03", "2019年3月")]
    [InlineData("2019-03", "مارس ٢٠١٩")]
    [InlineData("2019-03-07", "7. März 2019")]
    [InlineData("2019-03-07", "07032019")]
    [InlineData("present", "since 2019")]
    [InlineData("present", "2019 –")]
    public void Read_DateThatItsSourceCanMean_IsMade(string date, string raw) => Assert.Equal(PartialDate.Parse(date), Quoted.Find(PartialDate.Parse(date), raw)?.Value);

    [Theory]
    [InlineData("2018", "2019")]
    [InlineData("2019-03", "2019")]
    [InlineData("2019-03", "04/2019")]
    [InlineData("2019-03-07", "March 2019")]
    [InlineData("2019", "present")]
    [InlineData("present", "2019")]
    [InlineData("", "2019")]
    public void Read_DateThatItsSourceDoesNotSay_IsNotMade(string date, string raw) => Assert.Null(Quoted.Find(PartialDate.Parse(date), raw));
}
