namespace CareerHub.Import;

/// <summary>A value of a draft together with the words of the document that it was read from.</summary>
/// <typeparam name="T">The value's type.</typeparam>
/// <param name="Value">The value as it goes into the profile.</param>
/// <param name="Source">The words that it was read from.</param>
public sealed record Sourced<T>(T Value, SourceRef Source)
    where T : notnull;
