namespace CareerHub.Cv.Exports;

/// <summary>What files of a <see cref="CvFormat"/> are called and labelled.</summary>
public static class CvFormats
{
    /// <summary>Every format, in the order in which they are offered.</summary>
    public static IReadOnlyList<CvFormat> All { get; } = [CvFormat.Pdf, CvFormat.Docx, CvFormat.Html, CvFormat.Markdown, CvFormat.Text, CvFormat.JsonResume];

    /// <summary>The ending of a file's name with its dot, such as <c>.pdf</c>.</summary>
    /// <param name="format">The format.</param>
    /// <returns>The ending in lower case.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static string FileExtension(this CvFormat format) => Of(format).Extension;

    /// <summary>The media type (RFC 6838), with the character set where the format is a text that does not state its own.</summary>
    /// <param name="format">The format.</param>
    /// <returns>A media type, such as <c>text/plain; charset=utf-8</c>.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such format.</exception>
    public static string MediaType(this CvFormat format) => Of(format).MediaType;

    private static (string Extension, string MediaType) Of(CvFormat format) => format switch
    {
        CvFormat.Pdf => (".pdf", "application/pdf"),
        CvFormat.Docx => (".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        CvFormat.Html => (".html", "text/html; charset=utf-8"),
        CvFormat.Markdown => (".md", "text/markdown; charset=utf-8"),
        CvFormat.Text => (".txt", "text/plain; charset=utf-8"),
        CvFormat.JsonResume => (".json", Interchange.JsonResume.MediaType),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
    };
}
