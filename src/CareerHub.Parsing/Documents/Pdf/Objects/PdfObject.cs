namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>An object of a PDF file, ISO 32000-1 section 7.3.</summary>
internal abstract class PdfObject;
