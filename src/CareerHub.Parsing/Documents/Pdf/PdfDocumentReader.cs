using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Attachments;
using CareerHub.Parsing.Documents.Pdf.Metadata;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf;

/// <summary>
/// Reads a PDF file (ISO 32000-1) into positioned text: <see cref="PdfFile"/> finds the objects, <see cref="PageTree"/> the pages,
/// <see cref="Content.ContentInterpreter"/> the glyphs, and the layout makes words and lines of them.
/// </summary>
internal sealed class PdfDocumentReader
{
    /// <summary>Reads a file's bytes; what was noticed around them stands in the budget.</summary>
    /// <exception cref="OperationCanceledException">The budget's token was cancelled.</exception>
    public static DocumentReadResult Read(ReadOnlyMemory<byte> bytes, ReadingBudget reading)
    {
        if (bytes.IsEmpty)
        {
            return Refused(DocumentFindings.Empty);
        }

        if (bytes.Length > reading.Limits.MaxBytes)
        {
            return Refused(DocumentFindings.TooLarge(reading.Limits.MaxBytes));
        }

        var budget = new PdfBudget(reading);
        PdfFile file = PdfFile.Open(WholeArray.Of(bytes), budget);
        if (file.Locked)
        {
            return Refused(DocumentFindings.Encrypted);
        }

        IReadOnlyList<PdfPage> pages = new PageTree(file).Read();
        if (file.Locked)
        {
            return Refused(DocumentFindings.Encrypted);
        }

        file.Damaged |= pages.Count == 0;
        return pages.Count == 0 ? Refused(WhyEmpty(file)) : ReadPages(file, pages);
    }

    private static DocumentReadResult ReadPages(PdfFile file, IReadOnlyList<PdfPage> pages)
    {
        var reader = new PdfPageReader(file);
        var read = new List<Page>();
        foreach (PdfPage page in pages)
        {
            if (file.Budget.Exhausted)
            {
                break;
            }

            read.Add(reader.Read(page, read.Count + 1));
        }

        if (read.TrueForAll(page => page.Lines.Count == 0))
        {
            Finding why = WhyEmpty(file);
            return Refused(why == DocumentFindings.NoText && reader.Unmapped > 0 ? DocumentFindings.AsError(PdfFindings.Unmapped(file)) : why);
        }

        DocumentText document = DocumentTextBuilder.Build(DocumentFormat.Pdf, read, file.Budget.CancellationToken) with
        {
            Language = LanguageTag.Accept(Text(file, file.Dictionary(file.Trailer, "Root"), "Lang")),
            Metadata = MetadataReader.Read(file),
            Attachments = AttachmentReader.Read(file, pages),
        };
        return new DocumentReadResult(document, [.. PdfFindings.About(file, read, reader).Union(file.Budget.Findings)]);
    }

    /// <summary>A reader that was stopped, or a damaged file, explains missing text better than its absence does.</summary>
    private static Finding WhyEmpty(PdfFile file) =>
        file.Budget.Findings.FirstOrDefault(finding => finding.Code == FindingCodes.LimitReached) is { } limit ? DocumentFindings.AsError(limit)
        : file.Damaged ? DocumentFindings.Damaged
        : DocumentFindings.NoText;

    private static string? Text(PdfFile file, PdfDictionary dictionary, string key) =>
        file.Get(dictionary, key) is PdfString text && text.ToText().Trim() is { Length: > 0 } value ? value : null;

    private static DocumentReadResult Refused(Finding error) => new(null, [error]);
}
