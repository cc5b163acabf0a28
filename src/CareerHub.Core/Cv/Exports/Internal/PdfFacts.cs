namespace CareerHub.Cv.Exports.Internal;

/// <summary>What a CV's PDF says of itself.</summary>
internal static class PdfFacts
{
    public static PdfOptions Of(CvDocument document) => new()
    {
        Title = ExportText.Line(document.Name),
        Author = ExportText.Line(document.Name),
        Language = document.Language,
    };
}
