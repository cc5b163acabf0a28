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
        (TEntry entry, Dictionary<string, JsonElement> residue) = Understand(source, context);
        if (AsRead.Differences(source, map.Write(entry, residue)) is { } differences)
        {
            residue[AsRead.Name] = differences;
        }

        return entry with { Extensions = JsonExtensions.Create(residue) };
    }

    public JsonObject Write(TEntry entry)
    {
        Dictionary<string, JsonElement> residue = Residue(entry.Extensions);
        return residue.Remove(AsRead.Name, out JsonElement differences)
            ? AsItWasRead(map.Write(entry, residue), differences)
            : map.Write(entry, residue);
    }

    private (TEntry Entry, Dictionary<string, JsonElement> Residue) Understand(JsonElement source, ReadContext context)
    {
        (TEntry entry, Dictionary<string, JsonElement> residue) = map.Read(new TEntry(), source, context);
        residue.Remove(AsRead.Name);
        return (complete is null ? entry : complete(entry, source, context), residue);
    }

    // What stood there goes out for as long as it is understood as what the model says.
    private JsonObject AsItWasRead(JsonObject written, JsonElement differences)
    {
        if (AsRead.With(written, AsRead.Groups(differences).SelectMany(group => group)) is not { } candidate)
        {
            return written;
        }

        (TEntry entry, Dictionary<string, JsonElement> residue) = Understand(Json.Element(candidate), new ReadContext(maxFindings: 0));
        return Json.AreEqual(Json.Element(map.Write(entry, residue)), Json.Element(written)) ? candidate : written;
    }

    public static Dictionary<string, JsonElement> Residue(JsonExtensions extensions) =>
        extensions.Members.ToDictionary(member => member.Key, member => Json.Parse(member.Value), StringComparer.Ordinal);
}
