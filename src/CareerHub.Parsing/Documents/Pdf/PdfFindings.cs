using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf;

/// <summary>What is said to a person about a PDF that was read.</summary>
internal static class PdfFindings
{
    private static readonly Finding s_unmapped = new(
        FindingCodes.UnmappedText, FindingSeverity.Warning, "Part of the text is in a font that does not say which characters it shows. Compare the result with the original.");

    private static readonly Finding s_recognised = new(
        FindingCodes.RecognizedText, FindingSeverity.Information, "Pages of the document are pictures. Their text is what a text recognition program found in them, and may hold mistakes.");

    /// <summary>That characters are missing, and why.</summary>
    public static Finding Unmapped(PdfFile file) => file.UnknownCollection is { } collection
        ? s_unmapped with { Message = $"Part of the text is in a font that is not in the file and gives only the numbers of its characters in the collection Adobe-{collection}. Save the document again with its fonts embedded, or compare the result with the original." }
        : s_unmapped;

    /// <summary>The findings about a file that was read.</summary>
    public static IEnumerable<Finding> About(PdfFile file, IReadOnlyList<Page> pages, PdfPageReader reader)
    {
        if (file.Damaged)
        {
            yield return DocumentFindings.Repaired;
        }

        if (pages.Any(page => page.HiddenWords.Count > 0))
        {
            yield return DocumentFindings.HiddenText;
        }

        if (reader.Unmapped > 0)
        {
            yield return Unmapped(file);
        }

        if (reader.Recognized)
        {
            yield return s_recognised;
        }
    }
}
