namespace CareerHub.Parsing.Documents.Internal;

/// <summary>What the first bytes of a file say that it is.</summary>
internal enum FileKind
{
    Unknown,
    Pdf,
    Zip,
    Rtf,
    Html,
    Text,
    OleCompound,
    Picture,
}
