using CareerHub.Import;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf;

/// <summary>What is said to a person about a PDF.</summary>
internal static class PdfFindings
{
    public static readonly Finding Empty = new(
        FindingCodes.Empty, FindingSeverity.Error, "The file is empty. Choose the file again, or save it once more from the program that made it.");

    public static readonly Finding Encrypted = new(
        FindingCodes.Encrypted, FindingSeverity.Error, "The PDF opens only with a password. Save a copy without a password and upload that.");

    public static readonly Finding Damaged = new(
        FindingCodes.Damaged, FindingSeverity.Error, "The PDF is damaged and no page of it can be read. Save it again from the program that made it, or upload a DOCX.");

    public static readonly Finding NoText = new(
        FindingCodes.NoText, FindingSeverity.Error, "The PDF holds no text that can be read, such as a scan or a picture. Upload the file that it was made from, or a PDF saved as text.");

    private static readonly Finding s_repaired = new(
        FindingCodes.Repaired, FindingSeverity.Warning, "The PDF was damaged. What could be read is here; compare it with the original.");

    private static readonly Finding s_hidden = new(
        FindingCodes.HiddenText, FindingSeverity.Information, "The PDF holds text that a reader does not see (white, tiny or invisible). It was left out.");

    private static readonly Finding s_unmapped = new(
        FindingCodes.UnmappedText, FindingSeverity.Warning, "Part of the text is in a font that does not say which characters it shows. Compare the result with the original.");

    public static Finding TooLarge(long limit) => new(
        FindingCodes.TooLarge,
        FindingSeverity.Error,
        FormattableString.Invariant($"The file is larger than {limit / 1024d / 1024:0.##} MiB. Upload a smaller one, for instance without pictures."));

    /// <summary>The findings about a file that was read.</summary>
    public static IEnumerable<Finding> About(PdfFile file, IReadOnlyList<Page> pages, int unmapped)
    {
        if (file.Rebuilt)
        {
            yield return s_repaired;
        }

        if (pages.Any(page => page.HiddenWords.Count > 0))
        {
            yield return s_hidden;
        }

        if (unmapped > 0)
        {
            yield return s_unmapped;
        }
    }
}
