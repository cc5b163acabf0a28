namespace CareerHub.Import;

/// <summary>How much a <see cref="Finding"/> matters.</summary>
public enum FindingSeverity
{
    /// <summary>Good to know; nothing is missing.</summary>
    Information,

    /// <summary>Something was left out or is uncertain; the rest is usable.</summary>
    Warning,

    /// <summary>The document was refused; there is no result.</summary>
    Error,
}

/// <summary>Something that a reader noticed about a document, with a sentence that a person understands.</summary>
/// <param name="Code">A stable code for programs, one of <see cref="FindingCodes"/>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Message">One or two sentences in plain English: what is the matter and what to do. Never holds text from the document.</param>
/// <param name="Source">The place in the document that it concerns, or null for the document as a whole.</param>
public sealed record Finding(string Code, FindingSeverity Severity, string Message, SourceRef? Source = null);
