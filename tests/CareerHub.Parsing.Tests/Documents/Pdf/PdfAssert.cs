using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

/// <summary>Reads a test's file and looks at what came out.</summary>
internal static class PdfAssert
{
    public static DocumentReadResult Read(byte[] bytes, DocumentLimits? limits = null) =>
        PdfDocumentReader.Read(bytes, new ReadingBudget(limits ?? new DocumentLimits(), TimeProvider.System, CancellationToken.None));

    /// <summary>The text of a file that must be readable.</summary>
    public static string Text(byte[] bytes)
    {
        DocumentReadResult result = Read(bytes);
        Assert.NotNull(result.Document);
        return result.Document.Text;
    }

    public static IReadOnlyList<Word> Words(byte[] bytes) => [.. Read(bytes).Document!.Pages.SelectMany(page => page.Lines).SelectMany(line => line.Words)];

    public static string[] Codes(DocumentReadResult result) => [.. result.Findings.Select(finding => finding.Code)];
}
