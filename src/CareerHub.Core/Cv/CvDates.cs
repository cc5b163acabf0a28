namespace CareerHub.Cv;

/// <summary>A date or a span of time, ready to show.</summary>
/// <param name="Text">The words, such as <c>Mar 2021 – present</c>.</param>
/// <param name="Start">The first date in words, or null.</param>
/// <param name="StartIso">The first date by ISO 8601, such as <c>2021-03</c>, or null.</param>
/// <param name="Joiner">What stands between the two in words, or before the only one; empty when nothing does.</param>
/// <param name="End">The last date in words, or null; "present" when it goes on.</param>
/// <param name="EndIso">The last date by ISO 8601, or null when there is none or it goes on.</param>
public sealed record CvDates(string Text, string? Start, string? StartIso, string Joiner, string? End, string? EndIso);
