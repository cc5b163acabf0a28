using CareerHub.Import;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Carries the finding for which a document is refused from deep inside a reader to the door. Never leaves the library.</summary>
internal sealed class DocumentRefusedException(Finding finding) : Exception(finding.Message)
{
    public Finding Finding { get; } = finding;
}
