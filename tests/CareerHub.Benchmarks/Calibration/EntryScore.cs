using System.Globalization;
using System.Text.Json;

namespace CareerHub.Benchmarks.Calibration;

/// <summary>Which values of a section's entries are right: entries are paired as the scorer does, then their fields are compared.</summary>
internal sealed class EntryScore(string section, ScoredField[] fields, IReadOnlyDictionary<string, JsonElement> hidden)
{
    private const double PairFloor = 1;
    private const double HiddenPairFloor = 1.5;

    /// <summary>For the pointer of each value that counts, whether it is right.</summary>
    public IEnumerable<(string Path, bool Right)> Of(IReadOnlyList<JsonElement> truth, IReadOnlyList<JsonElement> found, IReadOnlyList<JsonElement> hiddenEntries)
    {
        Dictionary<int, int> pairs = Align(truth, found, PairFloor);
        int[] rest = [.. Enumerable.Range(0, found.Count).Except(pairs.Values)];
        Dictionary<int, int> hiddenPairs = Align(hiddenEntries, [.. rest.Select(index => found[index])], HiddenPairFloor);
        HashSet<int> uncounted = [.. hiddenPairs.Values.Select(index => rest[index])];
        foreach ((int i, int j) in pairs)
        {
            foreach ((string, bool) value in fields.SelectMany(field => Compare(field, i, truth[i], j, found[j])))
            {
                yield return value;
            }
        }

        foreach ((string, bool) value in rest.Where(index => !uncounted.Contains(index)).SelectMany(index => fields.SelectMany(field => Values(field, index, found[index]).Select(value => (value.Path, false)))))
        {
            yield return value;
        }
    }

    private Dictionary<int, int> Align(IReadOnlyList<JsonElement> truth, IReadOnlyList<JsonElement> found, double floor)
    {
        var pairs = new Dictionary<int, int>();
        var taken = new HashSet<int>();
        var all = from i in Enumerable.Range(0, truth.Count)
                  from j in Enumerable.Range(0, found.Count)
                  let alike = fields.Sum(field => field.Alike(truth[i], found[j]))
                  where alike >= floor
                  orderby alike descending, i, j
                  select (i, j);
        foreach ((int i, int j) in all)
        {
            if (!pairs.ContainsKey(i) && taken.Add(j))
            {
                pairs[i] = j;
            }
        }

        return pairs;
    }

    private IEnumerable<(string Path, bool Right)> Compare(ScoredField field, int i, JsonElement truth, int j, JsonElement found)
    {
        string wanted = field.Value(truth), given = field.Value(found);
        if (given.Length == 0)
        {
            yield break;
        }

        Dictionary<string, JsonElement> unseen = Hidden(i);
        if (field.Kind == ScoredKind.Text)
        {
            List<string> known = ScoreText.Tokens(wanted), extra = ScoreText.Tokens(string.Join(' ', unseen.Where(pair => field.Members.Contains(pair.Key)).SelectMany(pair => pair.Value.AsItems()).Select(ResumeJson.AsText)));
            foreach ((string path, string text) in Values(field, j, found))
            {
                yield return (path, ScoreText.Overlap(ScoreText.Tokens(text), known, extra).Precision >= ScoreText.AlikeFrom);
            }

            yield break;
        }

        string whole = Whole(field, truth, unseen);
        bool isHidden = whole.Length > 0 && field.AreSame(whole, given);
        if (wanted.Length == 0 && isHidden)
        {
            yield break;
        }

        bool right = field.AreSame(wanted, given) || (field.Kind == ScoredKind.Degree && isHidden);
        foreach ((string path, _) in Values(field, j, found))
        {
            yield return (path, right);
        }
    }

    // What the field would be with the parts that the document does not show.
    private static string Whole(ScoredField field, JsonElement truth, Dictionary<string, JsonElement> unseen)
    {
        if (unseen.Count == 0)
        {
            return "";
        }

        var whole = new Dictionary<string, JsonElement>(unseen);
        if (truth.ValueKind == JsonValueKind.Object)
        {
            foreach (JsonProperty member in truth.EnumerateObject().Where(member => !unseen.ContainsKey(member.Name) || field.Kind != ScoredKind.Date))
            {
                whole[member.Name] = member.Value;
            }
        }

        return field.Value(JsonSerializer.SerializeToElement(whole));
    }

    private IEnumerable<(string Path, string Text)> Values(ScoredField field, int index, JsonElement entry)
    {
        foreach (string member in field.Members)
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"/{section}/{index}/{member}");
            JsonElement value = entry.Member(member);
            if (value.ValueKind == JsonValueKind.Array)
            {
                foreach ((int k, JsonElement item) in value.EnumerateArray().Index())
                {
                    yield return (string.Create(CultureInfo.InvariantCulture, $"{path}/{k}"), item.AsText());
                }
            }
            else if (value.AsText() is { Length: > 0 } text && (field.Kind != ScoredKind.Date || ScoreText.Date(text) is not null))
            {
                yield return (path, text);
            }
        }
    }

    private Dictionary<string, JsonElement> Hidden(int index)
    {
        string prefix = string.Create(CultureInfo.InvariantCulture, $"/{section}/{index}/");
        return hidden.Where(pair => pair.Key.StartsWith(prefix, StringComparison.Ordinal)).ToDictionary(pair => pair.Key[(pair.Key.LastIndexOf('/') + 1)..], pair => pair.Value);
    }
}
