namespace CareerHub.Parsing.Documents;

/// <summary>The outcome of recognising one picture.</summary>
public sealed record OcrResult
{
    /// <summary>The words in reading order; none when the picture shows none, or when it failed.</summary>
    public IReadOnlyList<OcrWord> Words { get; init; } = [];

    /// <summary>Why nothing was recognised, or null.</summary>
    public OcrFailure? Failure { get; init; }

    /// <summary>An outcome without words.</summary>
    /// <param name="failure">Why there are none.</param>
    /// <returns>The outcome.</returns>
    public static OcrResult Failed(OcrFailure failure) => new() { Failure = failure };
}
