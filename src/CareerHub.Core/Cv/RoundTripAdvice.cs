namespace CareerHub.Cv;

/// <summary>What to do about facts of one kind that a parser did not find again.</summary>
/// <param name="Field">The kind, as <see cref="RoundTripField.Field"/>.</param>
/// <param name="Lost">How many of them were lost, 1 or more.</param>
/// <param name="Text">For people, in English: what was lost, and what helps.</param>
public sealed record RoundTripAdvice(string Field, int Lost, string Text);
