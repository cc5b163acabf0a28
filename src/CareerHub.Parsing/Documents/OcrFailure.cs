namespace CareerHub.Parsing.Documents;

/// <summary>Why an engine recognised nothing.</summary>
public enum OcrFailure
{
    /// <summary>The engine, or a language that it was told to use, is not installed.</summary>
    NotAvailable,

    /// <summary>The engine cannot read this picture.</summary>
    NotSupported,

    /// <summary>The engine took longer than it may.</summary>
    TimedOut,

    /// <summary>The engine wrote more than it may.</summary>
    TooMuchOutput,
}
