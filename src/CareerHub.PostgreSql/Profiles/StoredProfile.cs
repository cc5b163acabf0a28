using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles;

/// <summary>A profile as it is stored.</summary>
/// <param name="Profile">The whole profile. What a viewer may see of it is for <c>ProfileProjection</c> to say.</param>
/// <param name="Version">The version to hand back when it is saved.</param>
/// <param name="CompletenessScore">The points that were computed when it was saved, 0 to 100.</param>
/// <param name="UpdatedAt">When it was saved last, by the database's clock.</param>
public sealed record StoredProfile(Profile Profile, ProfileVersion Version, int CompletenessScore, DateTimeOffset UpdatedAt);
