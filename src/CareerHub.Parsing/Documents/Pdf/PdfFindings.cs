using CareerHub.Import;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf;

/// <summary>What is said to a person about a PDF that was read.</summary>
internal static class PdfFindings
{
    private static readonly Finding s_unmapped = new(
        FindingCodes.UnmappedText, FindingSeverity.Warning, "Part of the text is in a font that does not say which characters it shows. Compare the result with the original.");

    /// <summary>The findings about a file that was read.</summary>
    public static IEnumerable<Finding> About(PdfFile file, IReadOnlyList<Page> pages, int unmapped)
    {
        if (file.Damaged)
        {
            yield return DocumentFindings.Repaired;
        }

        if (pages.Any(page => page.HiddenWords.Count > 0))
        {
            yield return DocumentFindings.HiddenText;
        }

        if (unmapped > 0)
        {
            yield return s_unmapped;
        }
    }
}
