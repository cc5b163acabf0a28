namespace CareerHub.PostgreSql.Profiles;

/// <summary>Names one stored state of one profile.</summary>
/// <param name="Id">The profile's key.</param>
/// <param name="UserId">Whose it is.</param>
/// <param name="Version">Which of its states.</param>
public sealed record ProfileStamp(Ulid Id, Ulid UserId, ProfileVersion Version);
