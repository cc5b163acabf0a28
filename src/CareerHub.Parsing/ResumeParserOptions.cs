using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing;

/// <summary>How <see cref="ResumeParser"/> works.</summary>
public sealed class ResumeParserOptions
{
    /// <summary>The bounds of reading a document; see <see cref="DocumentLimits"/> for the defaults.</summary>
    public DocumentLimits Limits { get; set; } = new();

    /// <summary>Recognises text in pictures and scans, or null, which refuses them; a host's registered <see cref="IOcrEngine"/> unless set.</summary>
    public IOcrEngine? OcrEngine { get; set; }

    /// <summary>Measures the time that reading may take; the system's clock unless set.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
