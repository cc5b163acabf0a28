using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>A member that is an array of entries.</summary>
internal sealed class Section<T, TEntry>(string name, EntryMap<TEntry> map, Func<T, IEnumerable<TEntry>> get, Func<T, ValueList<TEntry>, T> set) : Member<T>(name)
    where TEntry : ProfileEntry, new()
{
    public override T Read(T target, JsonElement value, ReadContext context, out JsonElement? residue)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            if (!Json.IsBlank(value))
            {
                context.Report(FindingCodes.WrongType, Name, "a list");
            }

            residue = Strays.NotAnArray(value);
            return target;
        }

        List<TEntry> entries = [];
        List<int> strays = Items.Read(Name, value, context, (item, _) => entries.Add(map.Read(item, context)));
        residue = Strays.Of(value, strays);
        return set(target, entries.ToValueList());
    }

    public override void Write(T target, JsonElement? residue, JsonObject into) =>
        Strays.Write(Name, new JsonArray([.. get(target).Select(map.Write)]), residue, into);
}
