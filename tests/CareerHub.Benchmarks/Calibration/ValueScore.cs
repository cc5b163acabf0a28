using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerHub.Benchmarks.Calibration;

/// <summary>Which values of a parsed document are right, as the scorer says it. What the scorer does not look at does not count.</summary>
internal static partial class ValueScore
{
    /// <summary>For the pointer of each value that counts, whether it is right.</summary>
    /// <param name="truth">What the document says, as JSON Resume, with what it does not show under <c>meta</c>.</param>
    /// <param name="found">What was read.</param>
    public static Dictionary<string, bool> Of(JsonElement truth, JsonElement found)
    {
        JsonElement meta = truth.Member("meta"), hiddenEntries = meta.Member("hiddenEntries");
        Dictionary<string, JsonElement> hidden = meta.Member("hidden") is { ValueKind: JsonValueKind.Object } unseen ? unseen.EnumerateObject().ToDictionary(member => member.Name, member => member.Value) : [];
        IEnumerable<(string Path, bool Right)> values =
        [
            .. Person(truth.Member("basics"), found.Member("basics"), hidden),
            .. Links(truth.Member("basics"), found.Member("basics"), hidden, hiddenEntries),
            .. Skills(truth, found, hidden, hiddenEntries),
            .. ScoredField.Sections.SelectMany(section => new EntryScore(section.Key, section.Value, hidden).Of(truth.Items(section.Key), found.Items(section.Key), hiddenEntries.Items(section.Key))),
        ];
        return values.DistinctBy(value => value.Path).ToDictionary(value => value.Path, value => value.Right);
    }

    private static IEnumerable<(string, bool)> Person(JsonElement truth, JsonElement found, Dictionary<string, JsonElement> hidden)
    {
        (string Path, Func<JsonElement, string> Get, Func<string, string, bool> AreSame)[] fields =
        [
            ("/basics/name", basics => basics.Text("name"), ScoreText.AreSame),
            ("/basics/email", basics => basics.Text("email"), (a, b) => ScoreText.Normal(a) == Email(b)),
            ("/basics/phone", basics => basics.Text("phone"), ScoreText.AreSamePhone),
            ("/basics/location/city", basics => basics.Member("location").Text("city"), ScoreText.AreSame),
            ("/basics/summary", basics => basics.Text("summary"), (a, b) => ScoreText.Overlap(ScoreText.Tokens(b), ScoreText.Tokens(a)).Precision >= ScoreText.AlikeFrom),
        ];
        foreach ((string path, Func<JsonElement, string> get, Func<string, string, bool> areSame) in fields)
        {
            string wanted = get(truth), given = get(found);
            bool isHidden = wanted.Length == 0 && hidden.TryGetValue(path, out JsonElement unseen) && areSame(unseen.AsText(), given);
            if (given.Length > 0 && !isHidden)
            {
                yield return (path, wanted.Length > 0 && areSame(wanted, given));
            }
        }
    }

    private static string Email(string text)
    {
        string normal = ScoreText.Normal(text).Trim();
        return normal.StartsWith("mailto:", StringComparison.Ordinal) ? normal["mailto:".Length..] : normal;
    }

    private static IEnumerable<(string, bool)> Links(JsonElement truth, JsonElement found, Dictionary<string, JsonElement> hidden, JsonElement hiddenEntries)
    {
        List<ScoredLink> wanted = [.. ScoredLink.Of(truth)];
        List<ScoredLink> unseen =
        [
            .. hidden.Where(pair => LinkPointer().IsMatch(pair.Key)).Select(pair => new ScoredLink(pair.Key, ScoreText.Address(pair.Value.AsText()), "")),
            .. hidden.Where(pair => UserPointer().IsMatch(pair.Key)).Select(pair => new ScoredLink(pair.Key, "", ScoreText.Normal(pair.Value.AsText()))),
            .. hiddenEntries.Items("profiles").Select(link => new ScoredLink("", ScoreText.Address(link.Text("url")), ScoreText.Normal(link.Text("username")))),
        ];
        foreach (ScoredLink link in ScoredLink.Of(found))
        {
            bool right = wanted.Exists(other => other.IsSame(link));
            if (right || !unseen.Exists(other => other.IsSame(link)))
            {
                foreach (string path in link.Pointers)
                {
                    yield return (path, right);
                }
            }
        }
    }

    private static IEnumerable<(string, bool)> Skills(JsonElement truth, JsonElement found, Dictionary<string, JsonElement> hidden, JsonElement hiddenEntries)
    {
        Dictionary<string, string> left = Named(truth).DistinctBy(skill => ScoreText.Flat(skill.Text)).ToDictionary(skill => ScoreText.Flat(skill.Text), skill => skill.Text);
        HashSet<string> all = [.. left.Keys];
        string[] unseen = [.. hidden.Where(pair => SkillPointer().IsMatch(pair.Key)).SelectMany(pair => pair.Value.AsItems()).Select(ResumeJson.AsText), .. hiddenEntries.Items("skills").SelectMany(NamesOf)];
        (string Path, string Text)[] given = [.. Named(found)];
        foreach ((_, string text) in given)
        {
            left.Remove(ScoreText.Flat(text));
        }

        foreach ((string path, string text) in given)
        {
            string? near = all.Contains(ScoreText.Flat(text)) ? null : left.FirstOrDefault(other => ScoreText.AreSame(other.Value, text)).Key;
            bool right = all.Contains(ScoreText.Flat(text)) || (near is not null && left.Remove(near));
            if (right || !unseen.Any(skill => ScoreText.AreSame(skill, text)))
            {
                yield return (path, right);
            }
        }
    }

    private static IEnumerable<(string Path, string Text)> Named(JsonElement resume) => resume.Items("skills").Index().SelectMany(group =>
    {
        string path = string.Create(CultureInfo.InvariantCulture, $"/skills/{group.Index}");
        string name = group.Item.ValueKind == JsonValueKind.String ? group.Item.AsText() : group.Item.Text("name");
        return group.Item.Items("keywords").Select((keyword, i) => (string.Create(CultureInfo.InvariantCulture, $"{path}/keywords/{i}"), keyword.AsText())).Prepend(($"{path}/name", name));
    }).Where(skill => ScoreText.Flat(skill.Item2).Length > 0);

    private static IEnumerable<string> NamesOf(JsonElement skill) => skill.Items("keywords").Select(ResumeJson.AsText).Prepend(skill.Text("name"));

    [GeneratedRegex(@"^/basics/(url|profiles/\d+/url)$", RegexOptions.NonBacktracking)]
    private static partial Regex LinkPointer();

    [GeneratedRegex(@"^/basics/profiles/\d+/username$", RegexOptions.NonBacktracking)]
    private static partial Regex UserPointer();

    [GeneratedRegex(@"^/skills/\d+/(name|keywords)$", RegexOptions.NonBacktracking)]
    private static partial Regex SkillPointer();
}
