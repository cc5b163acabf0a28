namespace CareerHub.Cv;

/// <summary>An override whose original in the profile has changed since it was written.</summary>
/// <param name="Field">What it overrides: <c>headline</c>, <c>summary</c> or <c>entry</c>.</param>
/// <param name="Entry">The entry's key, or null for the headline and the summary.</param>
/// <param name="Override">The override.</param>
/// <param name="Original">What the profile says now; empty when it says nothing.</param>
public sealed record CvStaleOverride(string Field, Ulid? Entry, CvOverride Override, string Original);
