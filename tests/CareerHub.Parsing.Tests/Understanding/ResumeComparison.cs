using System.Text.Json;

namespace CareerHub.Parsing.Tests.Understanding;

/// <summary>
/// Compares a JSON Resume with what the document says, as a person would who corrects it: each field of each entry, in the document's order.
/// Each difference is one line. Names of people, organisations, degrees and skills are the same when their letters and digits are;
/// dates are the same only when they are equally precise; running text needs 95 % of its words, and at most 5 % that are not its own.
/// </summary>
internal sealed class ResumeComparison(JsonElement truth, JsonElement found)
{
    private const double TextShare = 0.95;

    // Between a degree and its field, in any of the corpus's languages, these say nothing.
    private static readonly HashSet<string> s_connectives = ["in", "of", "en", "em", "de", "im", "w", "van", "di", "des"];

    private readonly List<string> differences = [];

    public static IReadOnlyList<string> Differences(JsonElement truth, JsonElement found)
    {
        var comparison = new ResumeComparison(truth, found);
        comparison.CompareBasics();
        comparison.CompareEntries("work", ["name", "position"], ["startDate", "endDate"], body: true);
        comparison.CompareEntries("volunteer", ["organization", "position"], ["startDate", "endDate"], body: true);
        comparison.CompareEntries("education", ["institution", "degree"], ["startDate", "endDate"], body: false);
        comparison.CompareGrades();
        comparison.CompareEntries("languages", ["language", "fluency"], [], body: false);
        comparison.CompareEntries("certificates", ["name", "issuer"], ["date"], body: false);
        comparison.CompareEntries("awards", ["title", "awarder"], ["date"], body: false);
        comparison.CompareEntries("projects", ["name"], ["startDate", "endDate"], body: true);
        comparison.CompareEntries("publications", ["name", "publisher"], ["releaseDate"], body: false);
        comparison.CompareSets("skills", Skills(truth), Skills(found));
        comparison.CompareSets("interests", Interests(truth), Interests(found));
        return comparison.differences;
    }

    private void CompareBasics()
    {
        JsonElement expected = Member(truth, "basics"), actual = Member(found, "basics");
        CompareShort("name", Text(expected, "name"), Text(actual, "name"));
        CompareShort("city", Text(Member(expected, "location"), "city"), Text(Member(actual, "location"), "city"));
        CompareText("summary", Text(expected, "summary"), Text(actual, "summary"));
        if (!string.Equals(Text(expected, "email"), Text(actual, "email"), StringComparison.OrdinalIgnoreCase))
        {
            Differ("email", Text(expected, "email"), Text(actual, "email"));
        }

        if (Digits(Text(expected, "phone")) != Digits(Text(actual, "phone")))
        {
            Differ("phone", Text(expected, "phone"), Text(actual, "phone"));
        }

        CompareSets("links", Links(expected), Links(actual));
    }

    private void CompareEntries(string section, string[] shorts, string[] dates, bool body)
    {
        JsonElement[] expected = Entries(truth, section), actual = Entries(found, section);
        if (expected.Length != actual.Length)
        {
            differences.Add($"{section}: {expected.Length} entries expected, {actual.Length} found");
        }

        for (int i = 0; i < Math.Max(expected.Length, actual.Length); i++)
        {
            JsonElement one = i < expected.Length ? expected[i] : default, other = i < actual.Length ? actual[i] : default;
            foreach (string field in shorts)
            {
                CompareShort($"{section}[{i}].{field}", Field(one, field), Field(other, field));
            }

            foreach (string field in dates.Where(field => Text(one, field) != Text(other, field)))
            {
                Differ($"{section}[{i}].{field}", Text(one, field), Text(other, field));
            }

            if (body)
            {
                CompareText($"{section}[{i}] text", Body(one), Body(other));
            }
        }
    }

    // A grade may stand with its label: "Note: 1,7" for 1,7.
    private void CompareGrades()
    {
        foreach ((JsonElement one, JsonElement other) in Entries(truth, "education").Zip(Entries(found, "education")))
        {
            (string expected, string actual) = (Text(one, "score"), Text(other, "score"));
            bool isLabelled = expected.Length > 0 && ResumeWords.Fold(actual).EndsWith(ResumeWords.Fold(expected), StringComparison.Ordinal) && ResumeWords.Of(actual).Count <= ResumeWords.Of(expected).Count + 2;
            if (!isLabelled)
            {
                CompareShort("education score", expected, actual);
            }
        }
    }

    private void CompareShort(string field, string expected, string actual)
    {
        if (!ResumeWords.Same(expected, actual))
        {
            Differ(field, expected, actual);
        }
    }

    private void CompareText(string field, string expected, string actual)
    {
        (double recall, double precision) = ResumeWords.Overlap(expected, actual);
        if (expected.Length == 0 ? actual.Length > 0 : recall < TextShare || precision < TextShare)
        {
            Differ(field, expected, actual);
        }
    }

    private void CompareSets(string field, IEnumerable<string> expected, IEnumerable<string> actual)
    {
        Dictionary<string, string> left = Folded(expected), right = Folded(actual);
        differences.AddRange(left.Where(pair => !right.ContainsKey(pair.Key)).Select(pair => $"{field}: \"{pair.Value}\" is missing"));
        differences.AddRange(right.Where(pair => !left.ContainsKey(pair.Key)).Select(pair => $"{field}: \"{pair.Value}\" is not in the document's {field}"));
    }

    private void Differ(string field, string expected, string actual) => differences.Add($"{field}: \"{expected}\" expected, \"{actual}\" found");

    private static Dictionary<string, string> Folded(IEnumerable<string> values) =>
        values.Where(value => value.Length > 0).DistinctBy(ResumeWords.Fold).ToDictionary(ResumeWords.Fold, value => value, StringComparer.Ordinal);

    private static string Field(JsonElement entry, string name) => name == "degree"
        ? string.Join(' ', ResumeWords.Of(Text(entry, "studyType") + " " + Text(entry, "area")).Where(word => !s_connectives.Contains(word)))
        : Text(entry, name);

    private static string Body(JsonElement entry) => string.Join('\n', new[] { Text(entry, "summary"), Text(entry, "description") }.Concat(Texts(entry, "highlights")).Where(text => text.Length > 0));

    private static IEnumerable<string> Skills(JsonElement resume) => Entries(resume, "skills").SelectMany(skill => Texts(skill, "keywords").Prepend(Text(skill, "name")));

    private static IEnumerable<string> Interests(JsonElement resume) => Entries(resume, "interests").SelectMany(interest => Texts(interest, "keywords").Prepend(Text(interest, "name")));

    private static IEnumerable<string> Links(JsonElement basics) => Entries(basics, "profiles").Select(profile => Text(profile, "url")).Prepend(Text(basics, "url"))
        .Select(url => url.Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal).Replace("www.", "", StringComparison.Ordinal));

    private static string Digits(string phone) => string.Concat(phone.Replace("(0)", "", StringComparison.Ordinal).Where(char.IsAsciiDigit));

    private static JsonElement[] Entries(JsonElement parent, string name) => Member(parent, name) is { ValueKind: JsonValueKind.Array } array ? [.. array.EnumerateArray()] : [];

    private static IEnumerable<string> Texts(JsonElement parent, string name) => Entries(parent, name).Select(item => item.GetString() ?? "");

    private static string Text(JsonElement parent, string name) => Member(parent, name) is { ValueKind: JsonValueKind.String } text ? text.GetString() ?? "" : "";

    private static JsonElement Member(JsonElement parent, string name) => parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out JsonElement member) ? member : default;
}
