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

    public static bool IsObject(JsonElement? element) => element is { ValueKind: JsonValueKind.Object };

    /// <summary>Whether a value says nothing: null, or a string of white space.</summary>
    public static bool IsBlank(JsonElement element) =>
        element.ValueKind == JsonValueKind.Null || (element.ValueKind == JsonValueKind.String && string.IsNullOrWhiteSpace(element.GetString()));

    public static IReadOnlyDictionary<string, JsonElement> Members(JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } value
            ? value.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
            : new Dictionary<string, JsonElement>();
}
