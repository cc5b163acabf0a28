namespace CareerHub.Import;

/// <summary>What bounds the parsing of one document.</summary>
public sealed record ParseOptions
{
    /// <summary>The most bytes that are read, or null for the parser's own limit.</summary>
    public long? MaxBytes { get; init; }

    /// <summary>The languages to expect headings and dates in (BCP 47), most likely first; all that are known when empty.</summary>
    public ValueList<string> Languages { get; init; } = [];
}
