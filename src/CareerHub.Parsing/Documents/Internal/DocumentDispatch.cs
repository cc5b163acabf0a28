using System.Xml;
using CareerHub.Import;
using CareerHub.Parsing.Documents.Flow;
using CareerHub.Parsing.Documents.Flow.PlainText;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Chooses the reader for a document's bytes and turns its outcome into a result.</summary>
internal static class DocumentDispatch
{
    public static DocumentReadResult Read(
        ReadOnlyMemory<byte> bytes, DocumentLimits limits, TimeProvider time, CancellationToken cancellationToken)
    {
        var budget = new ReadingBudget(limits, time, cancellationToken);
        try
        {
            budget.Check();
            return Read(bytes, budget, time, cancellationToken);
        }
        catch (DocumentRefusedException refused)
        {
            return new DocumentReadResult(null, [refused.Finding]);
        }
        catch (ReadingStoppedException stopped)
        {
            return new DocumentReadResult(null, [DocumentFindings.AsError(stopped.Finding)]);
        }
    }

    private static DocumentReadResult Read(
        ReadOnlyMemory<byte> bytes, ReadingBudget budget, TimeProvider time, CancellationToken cancellationToken) =>
        FileSignature.Of(bytes.Span) switch
        {
            FileKind.Text => Flow(DocumentFormat.Text, budget, document => PlainTextReader.Read(bytes, document)),
            FileKind.Picture => throw new DocumentRefusedException(DocumentFindings.Picture),
            FileKind.OleCompound => throw new DocumentRefusedException(OleCompound.Describe(bytes.Span)),
            _ => throw new DocumentRefusedException(DocumentFindings.UnknownType),
        };

    private static DocumentReadResult Flow(DocumentFormat format, ReadingBudget budget, Action<FlowDocument> read)
    {
        var document = new FlowDocument(budget);
        Finding whenEmpty = DocumentFindings.NoText;
        try
        {
            read(document);
        }
        catch (ReadingStoppedException stopped)
        {
            budget.Close(stopped.Finding);
            whenEmpty = DocumentFindings.AsError(stopped.Finding);
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException)
        {
            budget.Note(DocumentFindings.Repaired);
            whenEmpty = DocumentFindings.Damaged;
        }

        DocumentText text = document.Build(format);
        if (text.Pages.All(page => page.Lines.Count == 0))
        {
            throw new DocumentRefusedException(whenEmpty);
        }

        if (text.Pages.Any(page => page.HiddenWords.Count > 0))
        {
            budget.Note(DocumentFindings.HiddenText);
        }

        return new DocumentReadResult(text, budget.Findings);
    }
}
