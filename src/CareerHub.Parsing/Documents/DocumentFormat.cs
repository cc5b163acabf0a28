namespace CareerHub.Parsing.Documents;

/// <summary>The formats that can be read, decided by a file's bytes and never by its name.</summary>
public enum DocumentFormat
{
    /// <summary>Portable Document Format, ISO 32000.</summary>
    Pdf,

    /// <summary>Office Open XML word processing, ECMA-376: documents and templates, with macros or without, strict, and flat ("Word XML").</summary>
    Docx,

    /// <summary>OpenDocument text, ISO/IEC 26300: documents and templates, and flat (.fodt).</summary>
    Odt,

    /// <summary>Rich Text Format 1.9.1.</summary>
    Rtf,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>A web page saved in one file, RFC 2557.</summary>
    Mhtml,

    /// <summary>Plain text or Markdown.</summary>
    Text,

    /// <summary>A picture whose text an <see cref="IOcrEngine"/> recognised.</summary>
    Picture,
}
