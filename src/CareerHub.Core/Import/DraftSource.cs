namespace CareerHub.Import;

/// <summary>Where a value of an exported JSON Resume comes from in the document that was parsed.</summary>
/// <param name="Path">The JSON pointer (RFC 6901) of the value, such as <c>/work/0/name</c>.</param>
/// <param name="Source">The words that it was read from.</param>
public sealed record DraftSource(string Path, SourceRef Source);
