namespace CareerHub.Cv.Exports;

/// <summary>The forms in which a CV can be handed to others.</summary>
public enum CvFormat
{
    /// <summary>PDF: the template, tagged, with the JSON Resume of what is shown attached.</summary>
    Pdf,

    /// <summary>HTML: the template in one file that needs nothing from outside.</summary>
    Html,

    /// <summary>Markdown (CommonMark).</summary>
    Markdown,

    /// <summary>Plain text, wrapped.</summary>
    Text,
}
