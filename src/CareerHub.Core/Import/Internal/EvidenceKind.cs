namespace CareerHub.Import.Internal;

/// <summary>By which rule of <see cref="DraftVerifier"/> words speak for a value.</summary>
internal enum EvidenceKind
{
    Text,
    Address,
    Date,
}
