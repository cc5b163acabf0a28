namespace CareerHub.Import;

/// <summary>The outcome of parsing a document.</summary>
public sealed record ParseResult
{
    /// <summary>What the document says; empty when it was refused.</summary>
    public required ProfileDraft Draft { get; init; }

    /// <summary>What was noticed on the way; holds an error when the document was refused.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>The document's visible text, to which every <see cref="SourceRef"/> of the draft refers; empty when it was refused.</summary>
    public required string Text { get; init; }

    /// <summary>The targets of the document's links: evidence for addresses that the visible text does not show.</summary>
    public ValueList<string> LinkTargets { get; init; } = [];

    /// <summary>The media type that the bytes were recognised as, such as <c>application/pdf</c>, or null when unknown.</summary>
    public string? MediaType { get; init; }

    /// <summary>The language that the document is written in (BCP 47), or null when unknown.</summary>
    public string? Language { get; init; }

    /// <summary>Whether the document was read; the first finding of severity error says why not.</summary>
    public bool Succeeded => Findings.All(finding => finding.Severity != FindingSeverity.Error);
}
