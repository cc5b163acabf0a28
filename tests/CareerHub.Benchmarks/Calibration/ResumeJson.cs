using System.Text.Json;

namespace CareerHub.Benchmarks.Calibration;

/// <summary>Reads members of a JSON Resume that may be missing or of another type.</summary>
internal static class ResumeJson
{
    public static JsonElement Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out JsonElement member) ? member : default;

    /// <summary>The text of a member; empty when it is none.</summary>
    public static string Text(this JsonElement element, string name) => element.Member(name).AsText();

    public static string AsText(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!.Trim(),
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => element.ToString(),
        _ => "",
    };

    /// <summary>The items of a list, or the one thing that stands instead of a list.</summary>
    public static IReadOnlyList<JsonElement> Items(this JsonElement element, string name) => element.Member(name).AsItems();

    public static IReadOnlyList<JsonElement> AsItems(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => [.. element.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null && !(item.ValueKind == JsonValueKind.String && item.GetString()!.Length == 0))],
        JsonValueKind.Undefined or JsonValueKind.Null => [],
        _ => [element],
    };

    public static string First(this JsonElement element, params string[] names) => names.Select(name => element.Text(name)).FirstOrDefault(text => text.Length > 0) ?? "";

    public static string Body(this JsonElement entry) =>
        string.Join(' ', new[] { entry.Text("summary"), entry.Text("description") }.Concat(entry.Items("highlights").Select(AsText)).Where(text => text.Length > 0));

    public static string Degree(this JsonElement entry) => string.Join(' ', new[] { entry.Text("studyType"), entry.Text("area") }.Where(text => text.Length > 0));
}
