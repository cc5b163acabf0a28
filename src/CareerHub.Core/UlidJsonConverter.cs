using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerHub;

/// <summary>Writes a <see cref="Ulid"/> as its 26 characters.</summary>
public sealed class UlidJsonConverter : JsonConverter<Ulid>
{
    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not the text of a ULID.</exception>
    public override Ulid Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && Ulid.TryParse(reader.GetString(), out Ulid value) ? value : throw new JsonException("A ULID is expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Ulid value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString());
    }
}
