using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;

namespace CareerHub.Interchange.Internal;

/// <summary>A member that is an object whose members belong to the same part of the model.</summary>
internal sealed class Nested<T>(string name, ObjectMap<T> map) : Member<T>(name)
{
    public override T Read(T target, JsonElement value, ReadContext context, out JsonElement? residue)
    {
        residue = value;
        if (value.ValueKind != JsonValueKind.Object)
        {
            if (!Json.IsBlank(value))
            {
                context.Report(FindingCodes.WrongType, Name, "an object");
            }

            return target;
        }

        context.Enter(Name);
        (target, Dictionary<string, JsonElement> left) = map.Read(target, value, context);
        context.Leave();
        bool empty = !value.EnumerateObject().Any();
        residue = empty || left.Count > 0 ? Json.Object(left) : null;
        return target;
    }

    public override void Write(T target, JsonElement? residue, JsonObject into)
    {
        // Members of the nested object may depend on what its parent says (the end of a period does).
        var nested = new JsonObject();
        into[Name] = nested;
        map.Write(target, Json.Members(residue), nested);
        if (nested.Count == 0)
        {
            into.Remove(Name);
            if (residue is { } kept && (kept.ValueKind != JsonValueKind.Object || !kept.EnumerateObject().Any()))
            {
                into[Name] = Json.Node(kept);
            }
        }
    }
}
