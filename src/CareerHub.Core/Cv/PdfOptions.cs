namespace CareerHub.Cv;

/// <summary>The paper that a PDF is laid out for.</summary>
public enum PaperSize
{
    /// <summary>ISO A4, 210 by 297 millimetres.</summary>
    A4,

    /// <summary>North American Letter, 8.5 by 11 inches.</summary>
    Letter,
}

/// <summary>How a PDF is made. Margins come from the document's own <c>@page</c> rule.</summary>
public sealed record PdfOptions
{
    /// <summary>The paper size; <see cref="PaperSize.A4"/> unless set.</summary>
    public PaperSize PaperSize { get; init; } = PaperSize.A4;

    /// <summary>The title that a reader shows; the document's <c>title</c> element unless set.</summary>
    public string? Title { get; init; }

    /// <summary>Who wrote it: the person that the CV is of; left out unless set.</summary>
    public string? Author { get; init; }

    /// <summary>What it is about; left out unless set.</summary>
    public string? Subject { get; init; }

    /// <summary>The language of the text (BCP 47); that of the document's <c>html</c> element unless set.</summary>
    public string? Language { get; init; }

    /// <summary>
    /// The date that the PDF says it was made and changed, to the second: that of the CV's version, never the clock, so that
    /// the same document gives the same bytes. Without one the PDF says none.
    /// </summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>Files inside the PDF, each with a name of its own, such as the JSON Resume of what the CV shows.</summary>
    public ValueList<PdfAttachment> Attachments { get; init; } = [];
}
