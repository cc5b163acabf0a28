using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;
using CareerHub.Import.Internal;

namespace CareerHub.Interchange.Internal;

/// <summary>A country by its code, in any case, or by its name.</summary>
internal sealed class CountryCodec() : Codec<string?>(FindingCodes.WrongType, "a country code of ISO 3166-1 such as DE")
{
    public override bool TryRead(JsonElement element, out string? value)
    {
        value = element.ValueKind == JsonValueKind.String ? Countries.FindCode(element.GetString()!) : null;
        return value is not null;
    }

    public override JsonNode? Write(string? value) => string.IsNullOrWhiteSpace(value) ? null : JsonValue.Create(value);
}
