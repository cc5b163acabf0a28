using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerHub.Interchange.Internal;

/// <summary>Reads and writes one kind of value.</summary>
internal abstract class Codec<TValue>(string code, string expected)
{
    /// <summary>The code of the finding about a value that cannot be read.</summary>
    public string Code { get; } = code;

    /// <summary>What the value should be, to stand behind "is not".</summary>
    public string Expected { get; } = expected;

    /// <summary>Reads a value.</summary>
    /// <returns>Whether it could be read; if not, the value is the one that stands for "not stated".</returns>
    public abstract bool TryRead(JsonElement element, out TValue value);

    /// <summary>The value in its one canonical form, or null when it stands for "not stated".</summary>
    public abstract JsonNode? Write(TValue value);
}
