using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Profiles.Internal;

namespace CareerHub.Cv.Internal;

/// <summary>The JSON of a selection, with the names of <c>sections_config</c>.</summary>
internal static class CvSelectionJson
{
    private const string IncludePhoto = "include_photo";
    private const string IncludeSummary = "include_summary";
    private const string CustomSummary = "custom_summary";

    private static readonly JsonSerializerOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, Func<CvSelection, ValueList<Ulid>?> Get, Func<CvSelection, ValueList<Ulid>?, CvSelection> Set)[] Sections =
    [
        ("experiences", s => s.Experiences, (s, keys) => s with { Experiences = keys }),
        ("projects", s => s.Projects, (s, keys) => s with { Projects = keys }),
        ("skills", s => s.Skills, (s, keys) => s with { Skills = keys }),
        ("education", s => s.Education, (s, keys) => s with { Education = keys }),
        ("certifications", s => s.Certifications, (s, keys) => s with { Certifications = keys }),
        ("achievements", s => s.Achievements, (s, keys) => s with { Achievements = keys }),
        ("languages", s => s.Languages, (s, keys) => s with { Languages = keys }),
        ("volunteering", s => s.Volunteering, (s, keys) => s with { Volunteering = keys }),
        ("publications", s => s.Publications, (s, keys) => s with { Publications = keys }),
        ("interests", s => s.Interests, (s, keys) => s with { Interests = keys }),
        ("references", s => s.References, (s, keys) => s with { References = keys }),
        ("custom_sections", s => s.CustomSections, (s, keys) => s with { CustomSections = keys }),
        ("links", s => s.Links, (s, keys) => s with { Links = keys }),
    ];

    public static string Write(CvSelection selection)
    {
        var json = new JsonObject { [IncludePhoto] = selection.IncludePhoto, [IncludeSummary] = selection.IncludeSummary };
        if (selection.CustomSummary is not null)
        {
            json[CustomSummary] = selection.CustomSummary;
        }

        foreach ((string name, Func<CvSelection, ValueList<Ulid>?> get, _) in Sections)
        {
            if (get(selection) is { } keys)
            {
                if (keys.Count > CvSelection.MaxKeys)
                {
                    throw new InvalidOperationException(TooMany(name));
                }

                json[name] = new JsonArray([.. keys.Select(key => JsonValue.Create(key.ToString()))]);
            }
        }

        return json.ToJsonString(Compact);
    }

    public static CvSelection Read(string json)
    {
        using JsonDocument document = JsonDocument.Parse(CleanJson.Json(json));
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A selection is a JSON object.");
        }

        var selection = new CvSelection
        {
            IncludePhoto = Flag(root, IncludePhoto, CvSelection.Everything.IncludePhoto),
            IncludeSummary = Flag(root, IncludeSummary, CvSelection.Everything.IncludeSummary),
            CustomSummary = Text(root, CustomSummary),
        };
        foreach ((string name, _, Func<CvSelection, ValueList<Ulid>?, CvSelection> set) in Sections)
        {
            selection = set(selection, Keys(root, name));
        }

        return selection;
    }

    private static JsonElement? Member(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    private static bool Flag(JsonElement root, string name, bool otherwise) => Member(root, name)?.ValueKind switch
    {
        null => otherwise,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonException($"{name} is true or false."),
    };

    private static string? Text(JsonElement root, string name) => Member(root, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.String } text => text.GetString(),
        _ => throw new JsonException($"{name} is a text."),
    };

    private static ValueList<Ulid>? Keys(JsonElement root, string name) => Member(root, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } keys when keys.GetArrayLength() > CvSelection.MaxKeys => throw new JsonException(TooMany(name)),
        { ValueKind: JsonValueKind.Array } keys => keys.EnumerateArray().Select(key => Key(key, name)).ToValueList(),
        _ => throw new JsonException($"{name} is a list of keys."),
    };

    private static string TooMany(string name) => $"{name} has more than {CvSelection.MaxKeys} keys.";

    private static Ulid Key(JsonElement key, string name) =>
        key.ValueKind == JsonValueKind.String && Ulid.TryParse(key.GetString(), out Ulid parsed) ? parsed : throw new JsonException($"A key in {name} is a ULID.");
}
