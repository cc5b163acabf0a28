using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>A picture with its place.</summary>
/// <param name="Image">The picture.</param>
/// <param name="ToPage">From its pixels to points from the page's upper left corner.</param>
internal sealed record ScannedPicture(OcrImage Image, Matrix ToPage);
