using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerHub.Cv.Internal;

/// <summary>The JSON of a selection, with the names of <c>sections_config</c>.</summary>
internal static class CvSelectionJson
{
    private const string IncludePhoto = "include_photo";
    private const string IncludeSummary = "include_summary";
    private const string SectionOrder = "section_order";

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

    public static JsonObject Write(CvSelection selection)
    {
        var json = new JsonObject { [IncludePhoto] = selection.IncludePhoto, [IncludeSummary] = selection.IncludeSummary };
        if (selection.SectionOrder is { } order)
        {
            json[SectionOrder] = Bounded(order, SectionOrder);
        }

        foreach ((string name, Func<CvSelection, ValueList<Ulid>?> get, _) in Sections)
        {
            if (get(selection) is { } keys)
            {
                json[name] = Bounded(keys, name);
            }
        }

        return json;
    }

    /// <summary>Every list of keys that is not null, by its name.</summary>
    public static IEnumerable<(string Name, ValueList<Ulid> Keys)> Lists(CvSelection selection) =>
        Sections.Select(section => (section.Name, Keys: section.Get(selection))).Where(list => list.Keys is not null).Select(list => (list.Name, list.Keys!));

    public static string Text(JsonObject json) => json.ToJsonString(Compact);

    public static CvSelection Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("The configuration of a CV version is a JSON object.");
        }

        var selection = new CvSelection
        {
            IncludePhoto = Flag(root, IncludePhoto, CvSelection.Everything.IncludePhoto),
            IncludeSummary = Flag(root, IncludeSummary, CvSelection.Everything.IncludeSummary),
            SectionOrder = Names(root, SectionOrder),
        };
        foreach ((string name, _, Func<CvSelection, ValueList<Ulid>?, CvSelection> set) in Sections)
        {
            selection = set(selection, Keys(root, name));
        }

        return selection;
    }

    public static JsonElement? Member(JsonElement root, string name) =>
        root.TryGetProperty(name, out JsonElement value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static bool Flag(JsonElement root, string name, bool otherwise) => Member(root, name)?.ValueKind switch
    {
        null => otherwise,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new JsonException($"{name} is true or false."),
    };

    private static ValueList<Ulid>? Keys(JsonElement root, string name) => Items(root, name)?.Select(key => Key(key, name)).ToValueList();

    private static ValueList<string>? Names(JsonElement root, string name) => Items(root, name)
        ?.Select(item => item.ValueKind == JsonValueKind.String ? item.GetString()! : throw new JsonException($"An item of {name} is a text."))
        .ToValueList();

    private static JsonElement.ArrayEnumerator? Items(JsonElement root, string name) => Member(root, name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Array } keys when keys.GetArrayLength() > CvSelection.MaxKeys => throw new JsonException(TooMany(name)),
        { ValueKind: JsonValueKind.Array } keys => keys.EnumerateArray(),
        _ => throw new JsonException($"{name} is a list of keys."),
    };

    private static JsonArray Bounded<T>(ValueList<T> items, string name) => items.Count > CvSelection.MaxKeys
        ? throw new InvalidOperationException(TooMany(name))
        : new JsonArray([.. items.Select(item => JsonValue.Create(item!.ToString()))]);

    private static string TooMany(string name) => $"{name} has more than {CvSelection.MaxKeys} keys.";

    private static Ulid Key(JsonElement key, string name) =>
        key.ValueKind == JsonValueKind.String && Ulid.TryParse(key.GetString(), out Ulid parsed) ? parsed : throw new JsonException($"A key in {name} is a ULID.");
}
