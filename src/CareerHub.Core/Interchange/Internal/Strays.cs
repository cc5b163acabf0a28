using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerHub.Interchange.Internal;

/// <summary>
/// The residue of an array: an object from index to item for items that the model cannot hold, or the array itself when the model holds none of it,
/// or the value that stands where an array should (inside <c>{"value": …}</c> when it is an object, to be told apart from the first form).
/// </summary>
internal static class Strays
{
    private const string Whole = "value";

    public static JsonElement? Of(JsonElement array, IReadOnlyCollection<int> strays) => (strays.Count, array.GetArrayLength()) switch
    {
        (var kept, var all) when kept == all => array,
        (0, _) => null,
        _ => Json.Object(strays.Select(index => KeyValuePair.Create(index.ToString(CultureInfo.InvariantCulture), array[index]))),
    };

    public static JsonElement NotAnArray(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? Json.Object([KeyValuePair.Create(Whole, value)]) : value;

    /// <summary>Adds an array, with the strays in their places, or what stood in the place of the array.</summary>
    public static void Write(string name, JsonArray items, JsonElement? residue, JsonObject into)
    {
        bool isWhole = residue is { } kept && (kept.ValueKind != JsonValueKind.Object || kept.TryGetProperty(Whole, out _));
        if (isWhole && items.Count == 0)
        {
            into[name] = Json.Node(residue!.Value.ValueKind == JsonValueKind.Object ? residue.Value.GetProperty(Whole) : residue.Value);
            return;
        }

        if (!isWhole)
        {
            Insert(items, residue);
        }

        if (items.Count > 0)
        {
            into[name] = items;
        }
    }

    private static void Insert(JsonArray items, JsonElement? residue)
    {
        IEnumerable<(int Index, JsonElement Value)> strays = Json.Members(residue)
            .Where(member => int.TryParse(member.Key, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(member => (int.Parse(member.Key, CultureInfo.InvariantCulture), member.Value))
            .OrderBy(stray => stray.Item1);
        foreach ((int index, JsonElement value) in strays)
        {
            items.Insert(Math.Min(index, items.Count), Json.Node(value));
        }
    }
}
