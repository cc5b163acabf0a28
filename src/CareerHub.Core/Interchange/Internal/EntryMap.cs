using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>An object that is an entry of a section; its residue is the entry's <see cref="ProfileEntry.Extensions"/>.</summary>
internal sealed class EntryMap<TEntry>(ObjectMap<TEntry> map, Func<TEntry, JsonElement, ReadContext, TEntry>? complete = null)
    where TEntry : ProfileEntry, new()
{
    public TEntry Read(JsonElement source, ReadContext context)
    {
        (TEntry entry, Dictionary<string, JsonElement> residue) = map.Read(new TEntry(), source, context);
        entry = complete is null ? entry : complete(entry, source, context);
        return entry with { Extensions = JsonExtensions.Create(residue) };
    }

    public JsonObject Write(TEntry entry) => map.Write(entry, Residue(entry.Extensions));

    public static Dictionary<string, JsonElement> Residue(JsonExtensions extensions) =>
        extensions.Members.ToDictionary(member => member.Key, member => Json.Parse(member.Value), StringComparer.Ordinal);
}
