namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>A typeface.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Alternative">One to take where it is missing.</param>
internal sealed record DocxFont(string Name, string Alternative);
