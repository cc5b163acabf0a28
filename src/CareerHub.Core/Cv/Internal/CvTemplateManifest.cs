using System.Text.Json.Serialization;

namespace CareerHub.Cv.Internal;

/// <summary>The manifest of a template as it stands in its file.</summary>
internal sealed record CvTemplateManifest
{
    public string? Id { get; init; }

    public int Version { get; init; }

    public string? Name { get; init; }

    public string? Description { get; init; }

    public IReadOnlyList<string>? Order { get; init; }

    public IReadOnlyList<string>? Aside { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow)]
[JsonSerializable(typeof(CvTemplateManifest))]
internal sealed partial class CvTemplateManifestJson : JsonSerializerContext;
