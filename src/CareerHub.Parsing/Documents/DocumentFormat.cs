namespace CareerHub.Parsing.Documents;

/// <summary>The formats that can be read, decided by a file's bytes and never by its name.</summary>
public enum DocumentFormat
{
    /// <summary>Portable Document Format, ISO 32000.</summary>
    Pdf,

    /// <summary>Office Open XML word processing, ECMA-376.</summary>
    Docx,

    /// <summary>OpenDocument text, ISO/IEC 26300.</summary>
    Odt,

    /// <summary>Rich Text Format 1.9.1.</summary>
    Rtf,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>Plain text or Markdown.</summary>
    Text,
}
