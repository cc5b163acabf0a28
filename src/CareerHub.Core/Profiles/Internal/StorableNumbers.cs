using System.Globalization;
using System.Text.Json;

namespace CareerHub.Profiles.Internal;

/// <summary>
/// Whether the numbers of a JSON value can be stored: jsonb keeps them as <c>numeric</c>, written out, so that 1E9999999 is refused
/// and 1E100000 takes 100,000 digits.
/// </summary>
internal static class StorableNumbers
{
    private const int MostDigits = 1_000;

    public static bool AreIn(string json)
    {
        using JsonDocument document = CleanJson.Parse(json);
        return AreIn(document.RootElement);
    }

    public static bool AreIn(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Number => IsStorable(element.GetRawText()),
        JsonValueKind.Array => element.EnumerateArray().All(AreIn),
        JsonValueKind.Object => element.EnumerateObject().All(member => AreIn(member.Value)),
        _ => true,
    };

    private static bool IsStorable(string number)
    {
        int exponent = number.AsSpan().IndexOfAny('e', 'E');
        return number.Length <= MostDigits
            && (exponent < 0 || (int.TryParse(number.AsSpan(exponent + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int power) && power is >= -MostDigits and <= MostDigits));
    }
}
