using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing;

/// <summary>The registered media types of the formats.</summary>
internal static class MediaTypes
{
    public static string Of(DocumentText document) => document.MediaType ?? Of(document.Format);

    private static string Of(DocumentFormat format) => format switch
    {
        DocumentFormat.Pdf => "application/pdf",
        DocumentFormat.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        DocumentFormat.Odt => "application/vnd.oasis.opendocument.text",
        DocumentFormat.Rtf => "application/rtf",
        DocumentFormat.Html => "text/html",
        DocumentFormat.Mhtml => "multipart/related",
        _ => "text/plain",
    };
}
