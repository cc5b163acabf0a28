namespace CareerHub.Profiles.Validation;

/// <summary>One thing that is wrong with a profile.</summary>
/// <param name="Path">The property, such as <c>Headline</c> or <c>Experiences[2].Start</c>; indices count from 0. Empty for the profile as a whole.</param>
/// <param name="Code">One of <see cref="ValidationCodes"/>.</param>
/// <param name="Message">A sentence for the person who edits the profile. It may name numbers, never text of the profile.</param>
public sealed record ValidationError(string Path, string Code, string Message);
