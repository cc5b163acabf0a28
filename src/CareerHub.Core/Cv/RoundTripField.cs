namespace CareerHub.Cv;

/// <summary>Something that a CV shows, and whether a parser found it again.</summary>
/// <param name="Field">The field, such as <c>experience.title</c>.</param>
/// <param name="Value">What the CV shows, or for a date its ISO 8601 form.</param>
/// <param name="IsFound">Whether the parser gave the same value for the same field: letters and digits compared, case ignored.</param>
public sealed record RoundTripField(string Field, string Value, bool IsFound);
