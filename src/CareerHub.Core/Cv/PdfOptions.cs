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
}
