namespace CareerHub.Cv.Exports;

/// <summary>The forms in which a CV can be handed to others.</summary>
public enum CvFormat
{
    /// <summary>PDF: the template, tagged, with the JSON Resume of what is shown attached.</summary>
    Pdf,

    /// <summary>Office Open XML (ISO/IEC 29500 transitional), for Word and LibreOffice: real headings, lists and styles.</summary>
    Docx,

    /// <summary>HTML: the template in one file that needs nothing from outside.</summary>
    Html,

    /// <summary>Markdown (CommonMark).</summary>
    Markdown,

    /// <summary>Plain text, wrapped.</summary>
    Text,

    /// <summary>JSON Resume 1.0.0 of what is shown.</summary>
    JsonResume,
}
