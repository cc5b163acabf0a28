namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Decides which parts of the heads of a section's entries play which roles.</summary>
internal interface IRoleDecoder
{
    /// <summary>The label of a part that plays no role.</summary>
    const int None = -1;

    /// <summary>The role of each part of each entry, <see cref="None"/> where it plays none.</summary>
    IReadOnlyList<int[]> Decode(IReadOnlyList<IReadOnlyList<HeadPart>> heads);
}
