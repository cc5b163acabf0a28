namespace CareerHub.Parsing.Fields.Internal;

/// <summary>A range of a document's text.</summary>
/// <param name="Start">The offset of the first character.</param>
/// <param name="Length">The length, in UTF-16 code units.</param>
internal readonly record struct Slice(int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>The range between two offsets.</summary>
    public static Slice Between(int start, int end) => new(start, Math.Max(0, end - start));
}
