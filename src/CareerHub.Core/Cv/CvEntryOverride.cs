namespace CareerHub.Cv;

/// <summary>What a CV does with one entry of the profile.</summary>
/// <param name="Entry">The entry's key.</param>
/// <param name="Form">How much of it is shown.</param>
/// <param name="Text">
/// What stands in place of the entry's description and points, or null: each line is a paragraph, or a point when it begins with "- ".
/// </param>
public sealed record CvEntryOverride(Ulid Entry, CvEntryForm Form = CvEntryForm.Full, CvOverride? Text = null);
