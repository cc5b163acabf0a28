using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerHub.Interchange.Internal;

/// <summary>The members of a JSON object that the model knows, in the order in which they are read and written.</summary>
internal sealed class ObjectMap<T>(params IReadOnlyList<Member<T>> members)
{
    private readonly HashSet<string> names = [.. members.Select(member => member.Name)];

    /// <summary>Takes over an object.</summary>
    /// <returns>The target with the members set, and what has to be kept beside it.</returns>
    public (T Target, Dictionary<string, JsonElement> Residue) Read(T target, JsonElement source, ReadContext context)
    {
        var residue = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (Member<T> member in members)
        {
            if (source.TryGetProperty(member.Name, out JsonElement value))
            {
                target = member.Read(target, value, context, out JsonElement? kept);
                if (kept is { } left)
                {
                    residue[member.Name] = left;
                }
            }
        }

        foreach (JsonProperty unknown in source.EnumerateObject().Where(member => !names.Contains(member.Name)))
        {
            residue[unknown.Name] = unknown.Value;
        }

        return (target, residue);
    }

    /// <summary>Makes the object.</summary>
    public JsonObject Write(T target, IReadOnlyDictionary<string, JsonElement> residue, JsonObject? into = null)
    {
        into ??= [];
        foreach (Member<T> member in members)
        {
            member.Write(target, residue.TryGetValue(member.Name, out JsonElement kept) ? kept : null, into);
        }

        foreach ((string name, JsonElement value) in residue.Where(member => !names.Contains(member.Key)))
        {
            into[name] = Json.Node(value);
        }

        return into;
    }
}
