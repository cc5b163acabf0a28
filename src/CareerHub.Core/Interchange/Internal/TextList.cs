using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;

namespace CareerHub.Interchange.Internal;

/// <summary>A member that is an array of texts.</summary>
internal sealed class TextList<T>(string name, Func<T, ValueList<string>> get, Func<T, ValueList<string>, T> set) : Member<T>(name)
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

        (List<string> texts, List<int> strays) = Split(value, context);
        residue = Strays.Of(value, strays);
        return set(target, texts.ToValueList());
    }

    public override void Write(T target, JsonElement? residue, JsonObject into) =>
        Strays.Write(Name, new JsonArray([.. get(target).Select(text => JsonValue.Create(text))]), residue, into);

    private (List<string> Texts, List<int> Strays) Split(JsonElement array, ReadContext context)
    {
        List<string> texts = [];
        List<int> strays = [];
        int index = 0;
        context.Enter(Name);
        foreach (JsonElement item in array.EnumerateArray())
        {
            if (Codecs.Text.TryRead(item, out string? text))
            {
                texts.Add(text!);
            }
            else
            {
                strays.Add(index);
                if (!Json.IsBlank(item))
                {
                    context.Report(FindingCodes.WrongType, index.ToString(System.Globalization.CultureInfo.InvariantCulture), "a text");
                }
            }

            index++;
        }

        context.Leave();
        return (texts, strays);
    }
}
