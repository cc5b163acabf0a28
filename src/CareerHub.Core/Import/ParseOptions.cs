namespace CareerHub.Import;

/// <summary>What bounds the parsing of one document.</summary>
public sealed record ParseOptions
{
    /// <summary>The most bytes that are read, greater than zero; it only lowers the parser's own limit. Null for the parser's own limit.</summary>
    public long? MaxBytes { get; init; }
}
