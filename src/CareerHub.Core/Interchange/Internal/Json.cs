using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Profiles.Internal;

namespace CareerHub.Interchange.Internal;

/// <summary>Small steps between JSON elements, nodes and text.</summary>
internal static class Json
{
    public static JsonElement Parse(string json)
    {
        using JsonDocument document = CleanJson.Parse(json);
        return document.RootElement.Clone();
    }

    public static JsonNode? Node(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => JsonObject.Create(element),
        JsonValueKind.Array => JsonArray.Create(element),
        JsonValueKind.Null => null,
        _ => JsonValue.Create(element),
    };

    public static JsonElement Element(JsonNode? node) => Parse(node?.ToJsonString() ?? "null");

    public static JsonElement Object(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        var result = new JsonObject();
        foreach ((string name, JsonElement value) in members)
        {
            result[name] = Node(value);
        }

        return Element(result);
    }

    /// <summary>A value in which objects have no two members of one name: the last one stays, as in most readers.</summary>
    public static JsonElement LastOfEach(JsonElement value) => Element(Last(value));

    private static JsonNode? Last(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = new JsonObject();
                foreach (JsonProperty member in value.EnumerateObject())
                {
                    members[member.Name] = Last(member.Value);
                }

                return members;
            case JsonValueKind.Array:
                return new JsonArray([.. value.EnumerateArray().Select(Last)]);
            default:
                return Node(value);
        }
    }

    /// <summary>Whether two values are the same: the order of an object's members and the writing of numbers (1.0 and 1) do not count.</summary>
    public static bool AreEqual(JsonElement one, JsonElement other) => CleanJson.AreEqual(one.GetRawText(), other.GetRawText());

    public static bool IsObject(JsonElement? element) => element is { ValueKind: JsonValueKind.Object };

    /// <summary>Whether a value says nothing: null, or a string of white space.</summary>
    public static bool IsBlank(JsonElement element) =>
        element.ValueKind == JsonValueKind.Null || (element.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(element.GetString()));

    public static IReadOnlyDictionary<string, JsonElement> Members(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } value
            ? value.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
            : new Dictionary<string, JsonElement>();
}
