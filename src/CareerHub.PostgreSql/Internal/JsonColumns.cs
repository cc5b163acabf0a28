using System.Text.Json;
using System.Text.Json.Serialization;
using CareerHub.PostgreSql.Profiles.Internal;

namespace CareerHub.PostgreSql.Internal;

[JsonSerializable(typeof(IEnumerable<string>))]
[JsonSerializable(typeof(string[]))]
[JsonSerializable(typeof(IReadOnlyDictionary<string, string>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(ContactColumn))]
internal sealed partial class JsonColumns : JsonSerializerContext
{
    /// <summary>Whether two JSON texts say the same, whatever the order of their members.</summary>
    internal static bool AreEqual(string left, string right)
    {
        if (left == right)
        {
            return true;
        }

        using var leftDocument = JsonDocument.Parse(left);
        using var rightDocument = JsonDocument.Parse(right);
        return JsonElement.DeepEquals(leftDocument.RootElement, rightDocument.RootElement);
    }
}
