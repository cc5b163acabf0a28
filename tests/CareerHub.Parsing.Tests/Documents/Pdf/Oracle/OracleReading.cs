using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

/// <summary>Puts a document of this reader into the form that is compared.</summary>
internal static class OracleReading
{
    public static IReadOnlyList<OraclePage> Of(DocumentText document) => [.. document.Pages.Select(page => new OraclePage(
        Text(document, page),
        [.. page.Lines.SelectMany(line => line.Words).Concat(page.HiddenWords).Select(word => new OracleWord(word.Text, word.Box ?? default(PageBox)))]))];

    /// <summary>The page's lines, then its hidden words, each on a line of its own.</summary>
    private static string Text(DocumentText document, Page page) => string.Join('\n', page.Lines
        .Select(line => document.Text.Substring(line.Start, line.Length))
        .Concat(page.HiddenWords.Select(word => word.Text)));
}
