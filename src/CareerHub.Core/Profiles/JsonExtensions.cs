using System.Text.Json;
using CareerHub.Profiles.Internal;

namespace CareerHub.Profiles;

/// <summary>
/// Members of an imported JSON object that the model has no place for, kept so that they go out as they came in. Two are equal when their members are
/// equal as JSON, whatever the order of an object's members, the white space, the escapes and the writing of numbers (1.0 and 1), because PostgreSQL's
/// <c>jsonb</c> keeps none of these. U+0000 and halves of surrogate pairs, which cannot be stored, become U+FFFD.
/// </summary>
public sealed class JsonExtensions : IEquatable<JsonExtensions>
{
    /// <summary>The deepest nesting that a valid profile may hold, the object of all members being 1.</summary>
    public const int MaxDepth = 64;

    private readonly SortedDictionary<string, string> members;

    private JsonExtensions(SortedDictionary<string, string> members) => this.members = members;

    /// <summary>No members.</summary>
    public static JsonExtensions Empty { get; } = new(new SortedDictionary<string, string>(StringComparer.Ordinal));

    /// <summary>The members: name and value as compact JSON, in ordinal order of the names.</summary>
    public IReadOnlyDictionary<string, string> Members => members;

    /// <summary>Whether there are none.</summary>
    public bool IsEmpty => members.Count == 0;

    /// <summary>How deep objects and lists are nested, the object of all members being 1.</summary>
    internal int Depth => 1 + members.Values.Select(CleanJson.Depth).DefaultIfEmpty().Max();

    /// <summary>Keeps members.</summary>
    /// <param name="members">Name and value; the last one of a name wins.</param>
    /// <returns>The extensions.</returns>
    /// <exception cref="JsonException">A value is nested deeper than 127 levels.</exception>
    public static JsonExtensions Create(IEnumerable<KeyValuePair<string, JsonElement>> members)
    {
        ArgumentNullException.ThrowIfNull(members);
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, JsonElement value) in members)
        {
            kept[CleanJson.Text(name)] = CleanJson.Compact(value);
        }

        return kept.Count == 0 ? Empty : new JsonExtensions(kept);
    }

    /// <summary>Reads a JSON object.</summary>
    /// <param name="json">The text of a JSON object, at most 128 levels deep, so that everything can be read that <see cref="ToString"/> writes; a valid profile has at most <see cref="MaxDepth"/>.</param>
    /// <returns>The extensions.</returns>
    /// <exception cref="JsonException">The text is not a JSON object, or nested too deep.</exception>
    public static JsonExtensions Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using JsonDocument document = CleanJson.Parse(CleanJson.Json(json));
        if (document.RootElement.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("Extensions are a JSON object.");
        }

        return Create(document.RootElement.EnumerateObject().Select(member => KeyValuePair.Create(member.Name, member.Value)));
    }

    /// <summary>The members as one compact JSON object.</summary>
    /// <returns>The JSON.</returns>
    public override string ToString() =>
        "{" + string.Join(',', members.Select(member => $"\"{JsonEncodedText.Encode(member.Key)}\":{member.Value}")) + "}";

    /// <inheritdoc/>
    public bool Equals(JsonExtensions? other) =>
        other is not null
        && members.Count == other.members.Count
        && members.Zip(other.members).All(pair => pair.First.Key == pair.Second.Key && CleanJson.AreEqual(pair.First.Value, pair.Second.Value));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as JsonExtensions);

    // Of the names alone, because equal values may be written differently.
    /// <inheritdoc/>
    public override int GetHashCode() => members.Keys.Aggregate(0, (hash, name) => HashCode.Combine(hash, name));
}
