namespace CareerHub.Cv;

/// <summary>Why a PDF could not be rendered.</summary>
public enum PdfFailure
{
    /// <summary>The renderer (a browser, say) is missing or does not start. A later try may succeed.</summary>
    Unavailable,

    /// <summary>Too many documents are waiting. A later try may succeed.</summary>
    Busy,

    /// <summary>The document took longer than the deadline.</summary>
    TimedOut,

    /// <summary>The document is larger than the renderer's limit.</summary>
    TooLarge,

    /// <summary>The renderer gave up on this document, more than once: it crashed, or could not print it.</summary>
    Failed,
}

/// <summary>A PDF could not be rendered.</summary>
public sealed class PdfRenderingException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="reason">Why it failed.</param>
    /// <param name="message">A sentence that names the cause and the remedy.</param>
    /// <param name="innerException">The cause, if one was caught.</param>
    public PdfRenderingException(PdfFailure reason, string message, Exception? innerException = null)
        : base(message, innerException) => Reason = reason;

    /// <summary>Why it failed.</summary>
    public PdfFailure Reason { get; }
}
