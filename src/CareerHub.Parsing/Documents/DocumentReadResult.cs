using CareerHub.Import;

namespace CareerHub.Parsing.Documents;

/// <summary>The outcome of reading a document.</summary>
/// <param name="Document">The text, or null when the document was refused; then <paramref name="Findings"/> holds an error.</param>
/// <param name="Findings">What was noticed on the way.</param>
public sealed record DocumentReadResult(DocumentText? Document, IReadOnlyList<Finding> Findings);
