namespace CareerHub.Web.Cvs;

/// <summary>What came of a check: what was found, or why nothing was.</summary>
/// <param name="Found">What it found, or null.</param>
/// <param name="Problem">A sentence that says why it found nothing, or null.</param>
internal sealed record CvCheckOutcome(CvCheck? Found, string? Problem);
