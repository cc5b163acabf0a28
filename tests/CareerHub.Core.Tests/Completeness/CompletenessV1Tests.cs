using CareerHub.Completeness;
using CareerHub.Profiles;

namespace CareerHub.Core.Tests.Completeness;

public class CompletenessV1Tests
{
    private static readonly Ulid User = Ulid.Parse("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    [Fact]
    public void Score_EmptyProfile_IsZeroAndEverythingIsMissing()
    {
        CompletenessReport report = Score(Empty());

        Assert.Equal("v1", report.Version);
        Assert.Equal(0, report.Points);
        Assert.Equal(["headline", "summary", "experiences", "projects", "skills", "education"], report.Rules.Select(r => r.Key));
        Assert.Equal(["basics", "basics", "experiences", "projects", "skills", "education"], report.Rules.Select(r => r.Section));
        Assert.Equal([10, 20, 30, 15, 15, 10], report.Rules.Select(r => r.Maximum));
        Assert.Equal(
            [
                "Add a headline: one line that says what you do, such as your job title.",
                "Write a summary of more than 100 characters: who you are, what you do best, what you look for.",
                "Add 3 jobs; each one counts.",
                "Add 3 projects; each one counts.",
                "Add 5 skills; each one counts.",
                "Add a degree, school or training course.",
            ],
            report.Rules.Select(r => r.Missing!));
    }

    [Fact]
    public void Score_EverythingFilled_Is100WithoutNextStep()
    {
        CompletenessReport report = Score(Full());

        Assert.Equal(100, report.Points);
        Assert.Null(report.NextStep);
        Assert.All(report.Rules, rule => Assert.True(rule is { IsComplete: true, Missing: null, Gain: 0 }));
    }

    [Theory]
    [InlineData(null, 0)]
    [InlineData("", 0)]
    [InlineData(" \u00A0\t", 0)]
    [InlineData("x", 10)]
    [InlineData(" x ", 10)]
    [InlineData("\u200B", 10)]
    public void Score_Headline_CountsWhenNotBlank(string? headline, int expected) =>
        Assert.Equal(expected, Score(Empty() with { Headline = headline }).Points);

    [Theory]
    [InlineData("x", 99, 0)]
    [InlineData("x", 100, 0)]
    [InlineData("x", 101, 20)]
    [InlineData("\U0001F600", 51, 0)]
    [InlineData("\U0001F600", 100, 0)]
    [InlineData("\U0001F600", 101, 20)]
    [InlineData(" ", 101, 0)]
    [InlineData("\u3000", 500, 0)]
    public void Score_Summary_CountsCodePoints(string character, int times, int expected) =>
        Assert.Equal(expected, Score(Empty() with { Summary = Repeat(character, times) }).Points);

    [Fact]
    public void Score_SummaryThatReaches101WithBlanksAround_Counts() =>
        Assert.Equal(20, Score(Empty() with { Summary = new string(' ', 100) + "x" }).Points);

    [Theory]
    [InlineData(1, "Write more in your summary: it has 1 character, and counts when it has more than 100.")]
    [InlineData(63, "Write more in your summary: it has 63 characters, and counts when it has more than 100.")]
    public void Score_SummaryTooShort_SaysHowLongItIs(int length, string expected) =>
        Assert.Equal(expected, Rule(Score(Empty() with { Summary = Repeat("\U0001F600", length) }), "summary").Missing);

    [Theory]
    [InlineData("experiences", new[] { 0, 10, 20, 30, 30, 30, 30 })]
    [InlineData("projects", new[] { 0, 5, 10, 15, 15, 15, 15 })]
    [InlineData("skills", new[] { 0, 3, 6, 9, 12, 15, 15 })]
    [InlineData("education", new[] { 0, 10, 10, 10, 10, 10, 10 })]
    public void Score_Entries_CountUpToTheirCap(string key, int[] expected)
    {
        for (int count = 0; count < expected.Length; count++)
        {
            CompletenessReport report = Score(With(Empty(), key, count));
            Assert.Equal(expected[count], report.Points);
            Assert.Equal(expected[count], Rule(report, key).Points);
        }
    }

    [Theory]
    [InlineData("experiences", 2, "Add 1 more job.")]
    [InlineData("projects", 1, "Add 2 more projects.")]
    [InlineData("skills", 4, "Add 1 more skill.")]
    public void Score_SomeEntries_SaysHowManyAreMissing(string key, int count, string expected) =>
        Assert.Equal(expected, Rule(Score(With(Empty(), key, count)), key).Missing);

    [Fact]
    public void Score_NextStep_IsTheMostPointsForTheLeastWork()
    {
        Profile profile = Empty();
        var order = new List<string>();
        while (Score(profile).NextStep is { } next)
        {
            order.Add(next.Key);
            profile = next.Key switch
            {
                "headline" => profile with { Headline = "Nurse" },
                "summary" => profile with { Summary = new string('x', 101) },
                _ => With(profile, next.Key, next.Maximum),
            };
        }

        Assert.Equal(["headline", "skills", "education", "summary", "experiences", "projects"], order);
    }

    [Fact]
    public void Score_OneStepOfAnyRule_GivesItsGain()
    {
        Profile profile = With(With(With(Empty(), "experiences", 2), "projects", 1), "skills", 3);
        CompletenessReport before = Score(profile);

        Assert.Equal(before.Points + Rule(before, "experiences").Gain, Score(With(profile, "experiences", 3)).Points);
        Assert.Equal(before.Points + Rule(before, "projects").Gain, Score(With(profile, "projects", 2)).Points);
        Assert.Equal(before.Points + Rule(before, "skills").Gain, Score(With(profile, "skills", 4)).Points);
        Assert.Equal(before.Points + Rule(before, "summary").Gain, Score(profile with { Summary = new string('x', 101) }).Points);
    }

    private static CompletenessReport Score(Profile profile) => ProfileCompleteness.V1.Score(profile);

    private static CompletenessRule Rule(CompletenessReport report, string key) => report.Rules.Single(rule => rule.Key == key);

    private static Profile Empty() => new() { UserId = User };

    private static Profile Full() => With(With(With(With(
        Empty() with { Headline = "Nurse", Summary = new string('x', 101) },
        "experiences", 3), "projects", 3), "skills", 5), "education", 1);

    private static Profile With(Profile profile, string key, int count) => key switch
    {
        "experiences" => profile with { Experiences = Enumerable.Range(0, count).Select(_ => new Experience()).ToValueList() },
        "projects" => profile with { Projects = Enumerable.Range(0, count).Select(_ => new Project()).ToValueList() },
        "skills" => profile with { Skills = Enumerable.Range(0, count).Select(_ => new Skill()).ToValueList() },
        _ => profile with { Education = Enumerable.Range(0, count).Select(_ => new Education()).ToValueList() },
    };

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
