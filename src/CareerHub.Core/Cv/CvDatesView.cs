namespace CareerHub.Cv;

/// <summary>Dates as a template sees them: shown as start, joiner, end.</summary>
/// <param name="Start">The first date in words, or null.</param>
/// <param name="StartIso">The first date by ISO 8601, or null.</param>
/// <param name="Joiner">What stands between the two, or before the only one; may be empty.</param>
/// <param name="End">The last date in words, or null.</param>
/// <param name="EndIso">The last date by ISO 8601, or null.</param>
public sealed record CvDatesView(string? Start, string? StartIso, string Joiner, string? End, string? EndIso);
