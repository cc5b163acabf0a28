using System.Text.Json;

namespace CareerHub.Interchange.Internal;

/// <summary>The words in lower case that stand for the values of an enumeration.</summary>
internal static class Words<TEnum>
    where TEnum : struct, Enum
{
#pragma warning disable CA1308 // JSON words are lower case by convention; nothing is compared here.
    private static readonly Dictionary<string, TEnum> ByWord = Enum.GetValues<TEnum>().ToDictionary(value => value.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static string Expected { get; } = "one of " + string.Join(", ", ByWord.Keys);

    public static string Of(TEnum value) => value.ToString().ToLowerInvariant();
#pragma warning restore CA1308

    public static bool TryRead(JsonElement element, out TEnum value)
    {
        value = default;
        return element.ValueKind == JsonValueKind.String && ByWord.TryGetValue(element.GetString()!, out value);
    }
}
