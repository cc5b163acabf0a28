using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;

namespace CareerHub.Interchange.Internal;

/// <summary>The roles of a project, which the model holds as one text: several are joined by commas.</summary>
internal sealed class RolesCodec() : Codec<string?>(FindingCodes.WrongType, "a list of texts")
{
    public override bool TryRead(JsonElement element, out string? value)
    {
        value = null;
        if (element.ValueKind != JsonValueKind.Array || element.GetArrayLength() == 0)
        {
            return element.ValueKind == JsonValueKind.Array;
        }

        List<string> roles = [];
        foreach (JsonElement item in element.EnumerateArray())
        {
            if (!Codecs.Text.TryRead(item, out string? role))
            {
                return false;
            }

            roles.Add(role!);
        }

        value = string.Join(", ", roles);
        return true;
    }

    public override JsonNode? Write(string? value) => string.IsNullOrWhiteSpace(value) ? null : new JsonArray(JsonValue.Create(value));
}
