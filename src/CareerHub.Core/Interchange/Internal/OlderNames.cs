using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import.Internal;

namespace CareerHub.Interchange.Internal;

/// <summary>The members that JSON Resume 0.x names otherwise than 1.0.0; https://github.com/jsonresume/resume-schema, its change log and tags.</summary>
internal static class OlderNames
{
    private const string Root = "/";
    private const string Newest = "0.0.16";

    private static readonly Renaming[] All =
    [
        .. DataFile.Lines("CareerHub.Interchange.Data.older-names.tsv")
            .Select(fields => new Renaming(fields[0] == Newest, fields[1], fields[2], fields[3], Enum.Parse<JsonValueKind>(fields[4]))),
    ];

    /// <summary>Whether members of the root have names that only the forms before 0.0.12 used.</summary>
    public static bool AreInRoot(JsonObject document) => For(Root).Any(renaming => renaming.Applies(document));

    /// <summary>Gives members their names in 1.0.0, where the object has no member of that name yet.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool Replace(JsonObject document, bool before12)
    {
        bool any = false;
        foreach (Renaming renaming in All.Where(renaming => before12 || renaming.IsIn16))
        {
            foreach (JsonObject place in Places(document, renaming.Place))
            {
                any |= renaming.Applies(place) && Rename(place, renaming.Old, renaming.New);
            }
        }

        return any;
    }

    /// <summary>Gives members of 1.0.0 the names that they had in 0.0.16, where the object has no member of that name.</summary>
    public static void Restore(JsonObject document)
    {
        foreach (Renaming renaming in All.Where(renaming => renaming.IsIn16))
        {
            foreach (JsonObject place in Places(document, renaming.Place).Where(place => place.ContainsKey(renaming.New) && !place.ContainsKey(renaming.Old)))
            {
                Rename(place, renaming.New, renaming.Old);
            }
        }
    }

    /// <summary>Renames a member, which keeps its place among the others.</summary>
    public static bool Rename(JsonObject place, string from, string to)
    {
        int index = place.IndexOf(from);
        JsonNode? value = place[from];
        place.RemoveAt(index);
        place.Insert(index, to, value);
        return true;
    }

    private static IEnumerable<Renaming> For(string place) => All.Where(renaming => renaming.Place == place);

    private static IEnumerable<JsonObject> Places(JsonObject document, string place)
    {
        JsonNode? at = document;
        foreach (string name in place.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            at = at is JsonObject within ? within[name] : null;
        }

        return at switch
        {
            JsonObject one => [one],
            JsonArray many => many.OfType<JsonObject>(),
            _ => [],
        };
    }

    private sealed record Renaming(bool IsIn16, string Place, string Old, string New, JsonValueKind Kind)
    {
        public bool Applies(JsonObject place) =>
            place.TryGetPropertyValue(Old, out JsonNode? value) && value?.GetValueKind() == Kind && !place.ContainsKey(New);
    }
}
