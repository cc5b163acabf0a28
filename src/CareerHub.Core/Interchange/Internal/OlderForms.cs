using System.Text.Json;
using System.Text.Json.Nodes;

namespace CareerHub.Interchange.Internal;

/// <summary>
/// Turns documents of JSON Resume 0.x into 1.0.0. A document that says of itself to be 1.x is left as it is. Until 0.0.11 a person had two names,
/// a list of web sites, and profiles by network.
/// </summary>
internal static class OlderForms
{
    private static readonly string[] SiteMembers = ["type", "url"];

    /// <summary>The document as 1.0.0.</summary>
    /// <returns>The document, and whether anything of it was of an older form.</returns>
    public static (JsonElement Document, bool IsOlder) Upgrade(JsonElement source)
    {
        if (SaysToBeNew(source))
        {
            return (source, false);
        }

        var document = (JsonObject)Json.Node(source)!;
        bool before12 = OlderNames.AreInRoot(document);
        bool any = OlderNames.Replace(document, before12);
        if (before12 && document["basics"] is JsonObject basics)
        {
            any |= JoinNames(basics);
            any |= ListProfiles(basics);
            any |= ListSites(basics);
        }

        return any ? (Json.Element(document), true) : (source, false);
    }

    private static bool SaysToBeNew(JsonElement source)
    {
        string schema = TextOf(source, "$schema");
        string version = source.TryGetProperty("meta", out JsonElement meta) && meta.ValueKind == JsonValueKind.Object ? TextOf(meta, "version") : "";
        return schema.Contains("/v1.", StringComparison.Ordinal) || version.TrimStart('v').StartsWith("1.", StringComparison.Ordinal);
    }

    private static string TextOf(JsonElement source, string name) =>
        source.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static bool JoinNames(JsonObject basics)
    {
        string? first = Text(basics["firstName"]);
        string? last = Text(basics["lastName"]);
        if (first is null || last is null || basics.ContainsKey("name"))
        {
            return false;
        }

        OlderNames.Rename(basics, "firstName", "name");
        basics.Remove("lastName");
        basics["name"] = first + " " + last;
        return true;
    }

    // {"github": "ada"} became [{"network": "github", "username": "ada"}].
    private static bool ListProfiles(JsonObject basics)
    {
        if (basics["profiles"] is not JsonObject { Count: > 0 } profiles || !profiles.All(profile => Text(profile.Value) is not null))
        {
            return false;
        }

        basics["profiles"] = new JsonArray([.. profiles.Select(profile => Profile("username", profile.Key, Text(profile.Value)!))]);
        return true;
    }

    // The first web site is the url of today; the others are profiles, whose network is what they were called.
    private static bool ListSites(JsonObject basics)
    {
        if (basics["websites"] is not JsonArray { Count: > 0 } sites || basics.ContainsKey("url") || basics["profiles"] is not (null or JsonArray) || !sites.All(IsSite))
        {
            return false;
        }

        JsonObject[] all = [.. sites.OfType<JsonObject>()];
        OlderNames.Rename(basics, "websites", "url");
        basics["url"] = Text(all[0]["url"]);
        bool isNamed = Text(all[0]["type"]) is not (null or "homepage" or "website");
        JsonArray profiles = basics["profiles"] as JsonArray ?? [];
        foreach (JsonObject site in isNamed ? all : all.Skip(1))
        {
            profiles.Add((JsonNode)Profile("url", Text(site["type"]) ?? "", Text(site["url"])!));
        }

        basics["profiles"] = profiles;
        return true;
    }

    private static bool IsSite(JsonNode? node) =>
        node is JsonObject site && Text(site["url"]) is not null && site.All(member => SiteMembers.Contains(member.Key) && Text(member.Value) is not null);

    private static JsonObject Profile(string member, string network, string value) => new() { ["network"] = network, [member] = value };

    private static string? Text(JsonNode? node) => node is JsonValue value && value.GetValueKind() == JsonValueKind.String ? value.GetValue<string>() : null;
}
