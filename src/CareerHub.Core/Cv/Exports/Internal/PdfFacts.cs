using System.Text;
using CareerHub.Interchange;

namespace CareerHub.Cv.Exports.Internal;

/// <summary>What a CV's PDF says of itself, and the data inside it.</summary>
internal static class PdfFacts
{
    private const string AttachmentName = "resume.json";
    private const string AttachmentDescription = "JSON Resume";

    public static PdfOptions Of(CvDocument document) => new()
    {
        PaperSize = document.Style.Paper,
        Title = ExportText.Line(document.Title),
        Author = ExportText.Line(document.Name),
        Language = document.Language,
        CreatedAt = document.ModifiedAt,
        Attachments =
        [
            new PdfAttachment(AttachmentName, JsonResume.MediaType, AttachmentDescription, Encoding.UTF8.GetBytes(JsonResume.ToJson(document.Shown)), PdfRelationship.Data),
        ],
    };
}
