using CareerHub.Profiles;

namespace CareerHub.Completeness.Internal;

internal sealed class CompletenessV1 : ICompletenessAlgorithm
{
    private const int SummaryThreshold = 100;

    // Half minutes that one step takes, an estimate; see ProfileCompleteness.V1.
    private static readonly Dictionary<string, int> Effort = new(StringComparer.Ordinal)
    {
        ["headline"] = 2,
        ["summary"] = 10,
        ["experiences"] = 6,
        ["projects"] = 6,
        ["skills"] = 1,
        ["education"] = 4,
    };

    public string Version => "v1";

    public CompletenessReport Score(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ValueList<CompletenessRule> rules =
        [
            Headline(profile.Headline),
            Summary(profile.Summary),
            Entries("experiences", profile.Experiences.Count, each: 10, maximum: 30, "job"),
            Entries("projects", profile.Projects.Count, each: 5, maximum: 15, "project"),
            Entries("skills", profile.Skills.Count, each: 3, maximum: 15, "skill"),
            Entries("education", profile.Education.Count, each: 10, maximum: 10, "degree, school or training course"),
        ];
        return new CompletenessReport
        {
            Version = Version,
            Points = rules.Sum(rule => rule.Points),
            Rules = rules,
            NextStep = rules.Where(rule => !rule.IsComplete).MaxBy(rule => (double)rule.Gain / Effort[rule.Key]),
        };
    }

    private static CompletenessRule Headline(string? headline) => Text(
        "headline",
        10,
        ProfileText.IsBlank(headline) ? "Add a headline: one line that says what you do, such as your job title." : null);

    private static CompletenessRule Summary(string? summary)
    {
        int length = ProfileText.CountCodePoints(summary);
        string? missing =
            ProfileText.IsBlank(summary) ? "Write a summary of more than 100 characters: who you are, what you do best, what you look for."
            : length > SummaryThreshold ? null
            : $"Write more in your summary: it has {Number(length, "character")}, and counts when it has more than 100.";
        return Text("summary", 20, missing);
    }

    private static CompletenessRule Text(string key, int maximum, string? missing) => new()
    {
        Key = key,
        Section = "basics",
        Points = missing is null ? maximum : 0,
        Maximum = maximum,
        Gain = missing is null ? 0 : maximum,
        Missing = missing,
    };

    private static CompletenessRule Entries(string key, int count, int each, int maximum, string noun)
    {
        int wanted = maximum / each;
        int left = wanted - Math.Min(count, wanted);
        string? missing = left == 0 ? null
            : count > 0 ? $"Add {Number(left, "more " + noun)}."
            : wanted == 1 ? $"Add a {noun}."
            : $"Add {Number(wanted, noun)}; each one counts.";
        return new CompletenessRule
        {
            Key = key,
            Section = key,
            Points = (wanted - left) * each,
            Maximum = maximum,
            Gain = left == 0 ? 0 : each,
            Missing = missing,
        };
    }

    private static string Number(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
