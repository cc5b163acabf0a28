using System.Text.Json;
using System.Text.Json.Serialization;

namespace CareerHub.Profiles;

/// <summary>Writes a <see cref="PartialDate"/> as its text form, and the unknown date as null.</summary>
public sealed class PartialDateJsonConverter : JsonConverter<PartialDate>
{
    /// <inheritdoc/>
    public override bool HandleNull => true;

    /// <inheritdoc/>
    /// <exception cref="JsonException">The value is not the text of a partial date.</exception>
    public override PartialDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.Null => PartialDate.Unknown,
        JsonTokenType.String when PartialDate.TryParse(reader.GetString(), out PartialDate value) => value,
        _ => throw new JsonException("A partial date is expected: 2019, 2019-03, 2019-03-07, present or null."),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, PartialDate value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.IsUnknown)
        {
            writer.WriteNullValue();
        }
        else
        {
            writer.WriteStringValue(value.ToString());
        }
    }
}
