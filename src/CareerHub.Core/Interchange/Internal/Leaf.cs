using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerHub.Interchange.Internal;

/// <summary>A member with one value.</summary>
internal sealed class Leaf<T, TValue>(string name, Codec<TValue> codec, Func<T, TValue> get, Func<T, TValue, T> set) : Member<T>(name)
{
    public override T Read(T target, JsonElement value, ReadContext context, out JsonElement? residue)
    {
        if (!codec.TryRead(value, out TValue read) && !Json.IsBlank(value))
        {
            context.Report(codec.Code, Name, codec.Expected);
        }

        target = set(target, read);
        JsonNode? canonical = codec.Write(get(target));
        residue = canonical is not null && JsonNode.DeepEquals(canonical, Json.Node(value)) ? null : value;
        return target;
    }

    public override void Write(T target, JsonElement? residue, JsonObject into)
    {
        TValue value = get(target);
        if (residue is { } kept && SaysTheSame(kept, value))
        {
            into[Name] = Json.Node(kept);
        }
        else if (codec.Write(value) is { } canonical)
        {
            into[Name] = canonical;
        }
    }

    private bool SaysTheSame(JsonElement kept, TValue value)
    {
        codec.TryRead(kept, out TValue meaning);
        return EqualityComparer<TValue>.Default.Equals(meaning, value) || (Json.IsBlank(kept) && codec.Write(value) is null);
    }
}
