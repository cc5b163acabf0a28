using System.Text;

namespace CareerHub.Cv.Exports;

/// <summary>A CV as PDF, and what is worth telling its person about it.</summary>
/// <param name="Content">The PDF's bytes.</param>
/// <param name="PageCount">How many pages it has, 1 or more.</param>
/// <param name="MissingCharacters">The characters that no font had a glyph for, each once.</param>
/// <param name="Scale">The size of type and gaps relative to the template's, from <see cref="CvDocument.MinScale"/> to 1: less than 1 where it was made smaller to fit.</param>
/// <param name="FitPages">The number of pages that it was to fit on, or null.</param>
public sealed record CvPdf(byte[] Content, int PageCount, ValueList<Rune> MissingCharacters, double Scale, int? FitPages)
{
    /// <summary>Whether it has no more pages than it was to have; true when no number was asked for.</summary>
    public bool Fits => FitPages is null || PageCount <= FitPages;
}
