using System.Xml;
using CareerHub.Import;
using CareerHub.Parsing.Documents.Flow;
using CareerHub.Parsing.Documents.Flow.Docx;
using CareerHub.Parsing.Documents.Flow.Html;
using CareerHub.Parsing.Documents.Flow.Mime;
using CareerHub.Parsing.Documents.Flow.Odt;
using CareerHub.Parsing.Documents.Flow.PlainText;
using CareerHub.Parsing.Documents.Flow.Rtf;
using CareerHub.Parsing.Documents.Internal.Zip;
using CareerHub.Parsing.Documents.Pdf;

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
            return Read(bytes, budget, inArchive: false);
        }
        catch (DocumentRefusedException refused)
        {
            return new DocumentReadResult(null, [refused.Finding]);
        }
        catch (ReadingStoppedException stopped)
        {
            return new DocumentReadResult(null, [DocumentFindings.AsError(stopped.Finding)]);
        }
        catch (InvalidDataException)
        {
            return new DocumentReadResult(null, [DocumentFindings.Damaged]);
        }
    }

    private static DocumentReadResult Read(
        ReadOnlyMemory<byte> bytes, ReadingBudget budget, bool inArchive) =>
        FileSignature.Of(bytes, budget) switch
        {
            FileKind.Pdf => PdfDocumentReader.Read(bytes, budget),
            FileKind.Text => Flow(DocumentFormat.Text, budget, document => PlainTextReader.Read(bytes, document)),
            FileKind.Html => Flow(DocumentFormat.Html, budget, document => HtmlReader.Read(bytes, document)),
            FileKind.Mhtml => Flow(DocumentFormat.Mhtml, budget, document => MhtmlReader.Read(bytes, document)),
            FileKind.FlatDocx => Flow(DocumentFormat.Docx, budget, document => DocxReader.Read(FlatPackage.Open(bytes, budget), document)),
            FileKind.FlatOdt => Flow(DocumentFormat.Odt, budget, document => OdtReader.ReadFlat(bytes, document)),
            FileKind.Rtf => Flow(DocumentFormat.Rtf, budget, document => RtfReader.Read(bytes, document)),
            FileKind.Zip => ReadPackage(bytes, budget, inArchive),
            FileKind.OleCompound => throw new DocumentRefusedException(OleCompound.Describe(bytes.Span)),
            FileKind other => throw new DocumentRefusedException(Refusal(other)),
        };

    private static Finding Refusal(FileKind kind) => kind switch
    {
        FileKind.Picture => DocumentFindings.Picture,
        FileKind.Email => DocumentFindings.Email,
        FileKind.WordXml => DocumentFindings.WordXml,
        FileKind.PageDescription => DocumentFindings.PageDescription,
        FileKind.TypesettingSource => DocumentFindings.TypesettingSource,
        FileKind.OtherArchive => DocumentFindings.OtherArchive,
        _ => DocumentFindings.UnknownType,
    };

    private static DocumentReadResult ReadPackage(
        ReadOnlyMemory<byte> bytes, ReadingBudget budget, bool inArchive)
    {
        using ZipPackage package = ZipPackage.Open(bytes, budget);
        return PackageSignature.Of(package, budget) switch
        {
            PackageKind.Docx => Flow(DocumentFormat.Docx, budget, document => DocxReader.Read(package, document)),
            PackageKind.Odt => Flow(DocumentFormat.Odt, budget, document => OdtReader.Read(package, document)),
            PackageKind.Archive when inArchive => throw new DocumentRefusedException(DocumentFindings.ArchiveOfNone),
            PackageKind.Archive => Read(ZipDocuments.ReadOnly(package, budget), budget, inArchive: true),
            PackageKind kind => throw new DocumentRefusedException(PackageRefusal.Of(kind)!),
        };
    }

    private static DocumentReadResult Flow(DocumentFormat format, ReadingBudget budget, Action<FlowDocument> read)
    {
        var document = new FlowDocument(budget);
        try
        {
            read(document);
        }
        catch (ReadingStoppedException stopped)
        {
            budget.Close(stopped.Finding);
        }
        catch (Exception damaged) when (damaged is XmlException or InvalidDataException)
        {
            budget.Note(DocumentFindings.Repaired);
        }

        DocumentText text = document.Build(format);
        if (text.Pages.All(page => page.Lines.Count == 0))
        {
            throw new DocumentRefusedException(WhyEmpty(budget.Findings));
        }

        if (text.Pages.Any(page => page.HiddenWords.Count > 0))
        {
            budget.Note(DocumentFindings.HiddenText);
        }

        return new DocumentReadResult(text, budget.Findings);
    }

    private static Finding WhyEmpty(IReadOnlyList<Finding> findings)
    {
        if (findings.FirstOrDefault(finding => finding.Code == FindingCodes.LimitReached) is { } limit)
        {
            return DocumentFindings.AsError(limit);
        }

        return findings.Contains(DocumentFindings.Repaired) ? DocumentFindings.Damaged : DocumentFindings.NoText;
    }
}
