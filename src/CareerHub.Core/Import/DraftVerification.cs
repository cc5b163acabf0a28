namespace CareerHub.Import;

/// <summary>The outcome of verifying a draft.</summary>
/// <param name="Draft">The draft without the values that are not in the document.</param>
/// <param name="Findings">One finding of code <see cref="FindingCodes.NotInDocument"/> for each value that was left out.</param>
public sealed record DraftVerification(ProfileDraft Draft, IReadOnlyList<Finding> Findings);
