using System.Text.Json;

namespace CareerHub.Benchmarks.Calibration;

/// <summary>How a field of an entry is compared.</summary>
internal enum ScoredKind
{
    Short,
    Degree,
    Date,
    Text,
}

/// <summary>A field of an entry: its kind, what it is made of, how much it counts when entries are aligned.</summary>
internal sealed record ScoredField(string Name, ScoredKind Kind, double Weight, string[] Members)
{
    /// <summary>The fields that count, by section.</summary>
    public static IReadOnlyDictionary<string, ScoredField[]> Sections { get; } = new Dictionary<string, ScoredField[]>
    {
        ["work"] = [new("name", ScoredKind.Short, 2, ["name", "company"]), Short("position", 2), Date("startDate", 1), Date("endDate", 0.5), Body],
        ["education"] = [Short("institution", 2), new("degree", ScoredKind.Degree, 2, ["studyType", "area"]), Date("startDate", 1), Date("endDate", 1)],
        ["projects"] = [Short("name", 2), Date("startDate", 0.5), Date("endDate", 0.5), Body],
        ["certificates"] = [Short("name", 3), Date("date", 0.5), Short("issuer", 0.5)],
        ["awards"] = [Short("title", 3), Date("date", 0.5), Short("awarder", 0.5)],
        ["languages"] = [Short("language", 3), Short("fluency", 0.5)],
    };

    private static ScoredField Body => new("text", ScoredKind.Text, 2, ["summary", "description", "highlights"]);

    /// <summary>The field's value; a date as year or year and month.</summary>
    public string Value(JsonElement entry) => Kind switch
    {
        ScoredKind.Degree => entry.Degree(),
        ScoredKind.Text => entry.Body(),
        ScoredKind.Date => ScoreText.Date(entry.Text(Name)) ?? "",
        _ => entry.First(Members),
    };

    /// <summary>How much two entries' values are alike, in units of the weight.</summary>
    public double Alike(JsonElement truth, JsonElement found)
    {
        string a = Value(truth), b = Value(found);
        switch (Kind)
        {
            case ScoredKind.Date:
                return a.Length > 0 && b.Length > 0 && ScoreText.AreSameDate(a, b) ? Weight : 0;
            case ScoredKind.Text when a.Length > 0 && b.Length > 0:
                (double precision, double recall) = ScoreText.Overlap(ScoreText.Tokens(b), ScoreText.Tokens(a));
                return precision + recall > 0 ? Weight * 2 * precision * recall / (precision + recall) : 0;
            case ScoredKind.Text:
                return 0;
            default:
                return Weight * ScoreText.Alike(a, b);
        }
    }

    public bool AreSame(string truth, string found) => truth.Length > 0 && found.Length > 0 && (Kind switch
    {
        ScoredKind.Date => ScoreText.AreSameDate(truth, found),
        ScoredKind.Degree => ScoreText.AreSameDegree(truth, found),
        _ => ScoreText.AreSame(truth, found),
    });

    private static ScoredField Short(string name, double weight) => new(name, ScoredKind.Short, weight, [name]);

    private static ScoredField Date(string name, double weight) => new(name, ScoredKind.Date, weight, [name]);
}
