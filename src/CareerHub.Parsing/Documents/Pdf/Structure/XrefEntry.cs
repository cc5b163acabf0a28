namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Where an object stands: at a byte offset, or at an index of an object stream.</summary>
/// <param name="Offset">The byte offset, or the number of the object stream.</param>
/// <param name="Generation">The generation, or the index within the object stream.</param>
/// <param name="Compressed">Whether the object is in an object stream.</param>
internal readonly record struct XrefEntry(int Offset, int Generation, bool Compressed);
