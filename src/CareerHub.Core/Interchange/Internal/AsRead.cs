using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerHub.Interchange.Internal;

/// <summary>
/// What is left of the difference between an object as it was read and as the model writes it: our own members where they say what goes without saying,
/// or contradict each other. Kept is a list of pointers (RFC 6901) with the value that stood there, or without one where there was none.
/// </summary>
internal static class AsRead
{
    /// <summary>The member of <see cref="Profiles.JsonExtensions"/> that holds the list. It is never written.</summary>
    public const string Name = "x-careerhub:as-read";

    /// <summary>The differences, or null when there are none.</summary>
    public static JsonElement? Differences(JsonElement source, JsonObject written)
    {
        var found = new JsonArray();
        Compare(source, Json.Element(written), "", found);
        return found.Count == 0 ? null : Json.Element(found);
    }

    /// <summary>The differences by the member of the object that they are in.</summary>
    public static IEnumerable<IReadOnlyList<JsonElement>> Groups(JsonElement differences) => differences.EnumerateArray()
        .Where(difference => difference.ValueKind == JsonValueKind.Array && difference.GetArrayLength() is 1 or 2 && difference[0].ValueKind == JsonValueKind.String)
        .GroupBy(difference => difference[0].GetString()!.Split('/')[1..].FirstOrDefault())
        .Select(group => group.ToList());

    /// <summary>A copy of an object with the differences put in; null when it has no such places any more.</summary>
    public static JsonObject? With(JsonObject written, IEnumerable<JsonElement> differences)
    {
        var copy = (JsonObject)written.DeepClone();
        return differences.All(difference => Put(copy, difference)) ? copy : null;
    }

    private static void Compare(JsonElement source, JsonElement written, string path, JsonArray found)
    {
        if (source.ValueKind == JsonValueKind.Object && written.ValueKind == JsonValueKind.Object)
        {
            IReadOnlyDictionary<string, JsonElement> left = Json.Members(source), right = Json.Members(written);
            foreach ((string name, JsonElement value) in left)
            {
                CompareMember(value, right.TryGetValue(name, out JsonElement other) ? other : null, Below(path, name), found);
            }

            foreach (string name in right.Keys.Where(name => !left.ContainsKey(name)))
            {
                found.Add((JsonNode)new JsonArray(Below(path, name)));
            }
        }
        else if (source.ValueKind == JsonValueKind.Array && written.ValueKind == JsonValueKind.Array && source.GetArrayLength() == written.GetArrayLength())
        {
            int index = 0;
            foreach ((JsonElement one, JsonElement other) in source.EnumerateArray().Zip(written.EnumerateArray()))
            {
                Compare(one, other, $"{path}/{index++}", found);
            }
        }
        else if (!Json.AreEqual(source, written))
        {
            found.Add((JsonNode)new JsonArray(path, Json.Node(source)));
        }
    }

    private static void CompareMember(JsonElement source, JsonElement? written, string path, JsonArray found)
    {
        if (written is { } other)
        {
            Compare(source, other, path, found);
        }
        else
        {
            found.Add((JsonNode)new JsonArray(path, Json.Node(source)));
        }
    }

    private static string Below(string path, string name) =>
        path + "/" + name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static bool Put(JsonObject document, JsonElement difference)
    {
        string[] steps = [.. difference[0].GetString()!.Split('/').Skip(1).Select(step => step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal))];
        JsonNode? at = document;
        foreach (string step in steps.SkipLast(1))
        {
            at = at switch
            {
                JsonObject within => within[step],
                JsonArray list when int.TryParse(step, out int index) && index >= 0 && index < list.Count => list[index],
                _ => null,
            };
        }

        return steps.Length > 0 && Set(at, steps[^1], difference);
    }

    private static bool Set(JsonNode? place, string step, JsonElement difference)
    {
        bool isThere = difference.GetArrayLength() == 2;
        switch (place)
        {
            case JsonObject within when isThere:
                within[step] = Json.Node(difference[1]);
                return true;
            case JsonObject within:
                within.Remove(step);
                return true;
            case JsonArray list when isThere && int.TryParse(step, out int index) && index >= 0 && index < list.Count:
                list[index] = Json.Node(difference[1]);
                return true;
            default:
                return false;
        }
    }
}
