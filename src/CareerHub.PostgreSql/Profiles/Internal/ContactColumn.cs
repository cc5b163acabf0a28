using System.Text.Json.Serialization;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>The column <c>profiles.contact</c>.</summary>
internal sealed record ContactColumn(
    [property: JsonPropertyName("email"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Email,
    [property: JsonPropertyName("phone"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Phone);
