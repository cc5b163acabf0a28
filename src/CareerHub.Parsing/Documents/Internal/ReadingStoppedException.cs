using CareerHub.Import;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Ends the reading at a limit; what was read until then stays. Never leaves the library.</summary>
internal sealed class ReadingStoppedException(Finding finding) : Exception(finding.Message)
{
    public Finding Finding { get; } = finding;
}
