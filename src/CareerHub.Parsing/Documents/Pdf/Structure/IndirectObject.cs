using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>An object with the number and generation that its header states.</summary>
internal sealed record IndirectObject(int Number, int Generation, PdfObject Value);
