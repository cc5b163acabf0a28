using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Tests.Fields;

public class ConfidenceRatesTests
{
    private const string Text = "Turner Works 2019 Baker Mill 2015 2017 Python Lathe setting Has a way with every kind of person";
    private static readonly EvidenceText Evidence = new(Text);

    private static readonly DraftExperience Whole = new() { Position = Value("Turner"), CompanyName = Value("Works"), Start = Date("2019", 0.9) };
    private static readonly DraftExperience Other = new() { Position = Value("Baker"), CompanyName = Value("Mill"), Start = Date("2015", 0.9), End = Date("2017", 0.9) };

    [Fact]
    public void Data_EveryValueOfADraft_HasARateFromZeroToOne()
    {
        Dictionary<string, string[]> rates = DataFile.Read("confidence").GroupBy(entry => entry.Key).ToDictionary(group => group.Key, group => group.Select(entry => entry.Phrase).ToArray());
        IEnumerable<string> own = Properties(typeof(ProfileDraft));
        IEnumerable<string> parts = typeof(ProfileDraft).GetProperties()
            .Select(property => (property.Name, Part: property.PropertyType.IsGenericType ? property.PropertyType.GetGenericArguments()[0] : property.PropertyType))
            .Where(section => section.Part.IsSubclassOf(typeof(DraftEntry)))
            .SelectMany(section => Properties(section.Part).Select(property => $"{section.Name}.{property}"));

        Assert.Equal(own.Concat(parts).Append("Unread").Order(StringComparer.Ordinal), rates.Keys.Order(StringComparer.Ordinal));
        Assert.All(rates.Values.SelectMany(phrases => phrases), phrase => Assert.InRange(double.Parse(phrase.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture), 0.2, 0.99));
    }

    [Fact]
    public void Rate_SectionWhoseEntriesAgree_IsSurerThanOneThatDoesNot()
    {
        double agreed = Position(Whole, Other), alone = Position(Whole), beside = Position(Whole, new DraftExperience { CompanyName = Value("Mill") }), part = Position(Whole with { CompanyName = null });

        Assert.True(agreed >= 0.9 && agreed > alone, $"{agreed} {alone}");
        Assert.Equal(alone, beside);
        Assert.True(alone > part, $"{alone} {part}");
    }

    [Fact]
    public void Rate_SingleDate_IsLessSureThanARange()
    {
        DraftExperience single = Whole with { Start = Date("2019", 0.6) };

        Assert.True(Rated(new ProfileDraft { Experiences = [Whole, Other] }).Experiences[0].Start!.Source.Confidence >= 0.9);
        Assert.True(Rated(new ProfileDraft { Experiences = [single, Other] }).Experiences[0].Start!.Source.Confidence < 0.6);
    }

    [Fact]
    public void Rate_WordsThatNoReaderUnderstood_AreUnsureInAnyEntry()
    {
        DraftExperience kept = Whole with { Description = Evidence.Read("Python", Source("Python", 0.5, "entry.unread")) };

        Assert.True(Rated(new ProfileDraft { Experiences = [kept, Other] }).Experiences[0].Description!.Source.Confidence < 0.5);
    }

    [Fact]
    public void Rate_Skills_FallWithTheirLengthAndRiseWithTheCatalogue()
    {
        double[] confidences = [.. Rated(new ProfileDraft { Skills = [Skill("Python"), Skill("Lathe setting"), Skill("Has a way with every kind of person")] }).Skills.Select(skill => skill.Name!.Source.Confidence)];

        Assert.True(confidences[0] >= 0.9 && confidences[0] > confidences[1] && confidences[1] > 0.6 && confidences[2] < 0.6, string.Join(' ', confidences));
    }

    [Fact]
    public void Rate_EveryValue_StaysWhatItIs()
    {
        var draft = new ProfileDraft { FullName = Value("Turner"), Experiences = [Whole, Other], Skills = [Skill("Python")] };

        Assert.Equal(
            draft.Parts().SelectMany(part => part.Entry.Values().Select(value => (part.Section, part.Index, value.Property, value.Text, value.Source.Start, value.Source.Method))),
            Rated(draft).Parts().SelectMany(part => part.Entry.Values().Select(value => (part.Section, part.Index, value.Property, value.Text, value.Source.Start, value.Source.Method))));
    }

    private static IEnumerable<string> Properties(Type part) => part.GetProperties().Where(property => property.PropertyType.ToString().Contains("Sourced", StringComparison.Ordinal)).Select(property => property.Name);

    private static double Position(params DraftExperience[] jobs) => Rated(new ProfileDraft { Experiences = [.. jobs] }).Experiences[0].Position!.Source.Confidence;

    private static ProfileDraft Rated(ProfileDraft draft) => Evidence.Rate(draft, new ConfidenceRates(draft).Of);

    private static DraftSkill Skill(string name) => new() { Name = Value(name) };

    private static Sourced<string> Value(string words) => Evidence.Read(words, Source(words, 0.7))!;

    private static Sourced<PartialDate> Date(string year, double confidence) => Evidence.Read(PartialDate.Parse(year), Source(year, confidence))!;

    private static SourceRef Source(string words, double confidence, string method = "test") => Evidence.Quote(Text.IndexOf(words, StringComparison.Ordinal), words.Length, method, confidence)!;
}
