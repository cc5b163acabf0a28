using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>The kinds of values.</summary>
internal static class Codecs
{
    public static Codec<string?> Text { get; } = new TextCodec();

    /// <summary>A date by the schema's <c>iso8601</c>; a date and time is read as its day.</summary>
    public static Codec<PartialDate> Date { get; } = new DateCodec(present: false);

    /// <summary>The same, and the word "present", which the schema does not have but documents do.</summary>
    public static Codec<PartialDate> EndDate { get; } = new DateCodec(present: true);

    public static Codec<int?> Whole { get; } = new WholeCodec();

    public static Codec<bool> Flag { get; } = new FlagCodec();

    public static Codec<TEnum> Word<TEnum>(TEnum notWritten = default)
        where TEnum : struct, Enum => new WordCodec<TEnum>(notWritten);

    public static Codec<TEnum?> OptionalWord<TEnum>()
        where TEnum : struct, Enum => new OptionalWordCodec<TEnum>();

    private sealed class TextCodec() : Codec<string?>(FindingCodes.WrongType, "a text")
    {
        public override bool TryRead(JsonElement element, out string? value)
        {
            value = element.ValueKind == JsonValueKind.String ? element.GetString() : null;
            value = string.IsNullOrWhiteSpace(value) ? null : value;
            return value is not null;
        }

        public override JsonNode? Write(string? value) => string.IsNullOrWhiteSpace(value) ? null : JsonValue.Create(value);
    }

    private sealed class DateCodec(bool present) : Codec<PartialDate>(FindingCodes.NotADate, "a date such as 2019, 2019-03 or 2019-03-07")
    {
        private const int DayLength = 10;

        public override bool TryRead(JsonElement element, out PartialDate value)
        {
            value = default;
            if (element.ValueKind != JsonValueKind.String)
            {
                return false;
            }

            string text = element.GetString()!;
            text = text.Length > DayLength && text[DayLength] == 'T' ? text[..DayLength] : text;
            if (!PartialDate.TryParse(text, out PartialDate read) || (read.IsPresent && !present))
            {
                return false;
            }

            value = read;
            return !read.IsUnknown;
        }

        public override JsonNode? Write(PartialDate value) => value.IsDate ? JsonValue.Create(value.ToString()) : null;
    }

    private sealed class WholeCodec() : Codec<int?>(FindingCodes.WrongType, "a whole number")
    {
        public override bool TryRead(JsonElement element, out int? value)
        {
            value = element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int number) ? number : null;
            return value is not null;
        }

        public override JsonNode? Write(int? value) => value is { } number ? JsonValue.Create(number) : null;
    }

    private sealed class FlagCodec() : Codec<bool>(FindingCodes.WrongType, "true or false")
    {
        public override bool TryRead(JsonElement element, out bool value)
        {
            value = element.ValueKind == JsonValueKind.True;
            return element.ValueKind is JsonValueKind.True or JsonValueKind.False;
        }

        public override JsonNode? Write(bool value) => value ? JsonValue.Create(true) : null;
    }

    private sealed class WordCodec<TEnum>(TEnum notWritten) : Codec<TEnum>(FindingCodes.WrongType, Words<TEnum>.Expected)
        where TEnum : struct, Enum
    {
        public override bool TryRead(JsonElement element, out TEnum value)
        {
            bool read = Words<TEnum>.TryRead(element, out value);
            value = read ? value : notWritten;
            return read;
        }

        public override JsonNode? Write(TEnum value) =>
            EqualityComparer<TEnum>.Default.Equals(value, notWritten) ? null : JsonValue.Create(Words<TEnum>.Of(value));
    }

    private sealed class OptionalWordCodec<TEnum>() : Codec<TEnum?>(FindingCodes.WrongType, Words<TEnum>.Expected)
        where TEnum : struct, Enum
    {
        public override bool TryRead(JsonElement element, out TEnum? value)
        {
            value = Words<TEnum>.TryRead(element, out TEnum read) ? read : null;
            return value is not null;
        }

        public override JsonNode? Write(TEnum? value) => value is { } set ? JsonValue.Create(Words<TEnum>.Of(set)) : null;
    }
}
