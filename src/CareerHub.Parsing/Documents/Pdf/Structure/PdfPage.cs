using CareerHub.Parsing.Documents.Pdf.Content;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>A page with what it inherits, in the coordinates in which it is displayed.</summary>
/// <param name="Dictionary">The page's dictionary.</param>
/// <param name="Resources">Its own or inherited resources.</param>
/// <param name="Width">The width as displayed, in points.</param>
/// <param name="Height">The height as displayed, in points.</param>
/// <param name="Rotation">How far it is turned for display, in degrees clockwise: 0, 90, 180 or 270.</param>
/// <param name="ToDisplay">From user space to points from the upper left corner, rotation applied.</param>
internal sealed record PdfPage(PdfDictionary Dictionary, PdfDictionary Resources, double Width, double Height, int Rotation, Matrix ToDisplay)
{
    /// <summary>Annotations beyond this number on one page are left out.</summary>
    private const int MaxAnnotations = 2000;

    /// <summary>The page's annotations in the order of the file (section 12.5).</summary>
    public IEnumerable<PdfDictionary> Annotations(PdfFile file) =>
        file.Array(Dictionary, "Annots").Items.Take(MaxAnnotations).TakeWhile(_ => file.Budget.TryValue()).Select(file.Resolve).OfType<PdfDictionary>();
}
