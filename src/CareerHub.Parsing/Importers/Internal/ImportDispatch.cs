using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Importers.Internal.JsonResumes;
using CareerHub.Parsing.Importers.Internal.LinkedIn;

namespace CareerHub.Parsing.Importers.Internal;

/// <summary>Chooses the importer for files that state their fields by name, so that nothing has to be understood.</summary>
internal static class ImportDispatch
{
    /// <summary>The result, or null when the file is a document.</summary>
    public static ParseResult? Read(ReadOnlyMemory<byte> bytes, DocumentLimits limits, TimeProvider time, CancellationToken cancellationToken)
    {
        var budget = new ReadingBudget(limits, time, cancellationToken);
        try
        {
            budget.Check();
            return JsonResumeImporter.Accepts(bytes.Span) ? JsonResumeImporter.Read(bytes, budget) : LinkedInImporter.Read(bytes, budget);
        }
        catch (DocumentRefusedException refused)
        {
            return Refused(refused.Finding);
        }
        catch (ReadingStoppedException stopped)
        {
            return Refused(DocumentFindings.AsError(stopped.Finding));
        }
        catch (InvalidDataException)
        {
            return Refused(DocumentFindings.Damaged);
        }
    }

    private static ParseResult Refused(Finding finding) => new() { Draft = new ProfileDraft(), Findings = [finding], Text = "" };
}
