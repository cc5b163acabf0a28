namespace CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

/// <summary>An INDEX of a Compact Font Format program (Technical Note 5176, section 5).</summary>
internal readonly record struct CompactIndex(int Start, int Count, int OffsetSize, int End)
{
    public static CompactIndex Read(BigEndian reader, int start)
    {
        int count = reader.UInt16(start);
        int size = Math.Clamp(reader.Byte(start + 2), 1, 4);
        long end = count == 0 ? start + 2 : start + 2 + ((long)(count + 1) * size) + reader.Unsigned(start + 3 + ((long)count * size), size);
        return end > start && end <= reader.Length && start >= 0 ? new CompactIndex(start, count, size, (int)end) : new CompactIndex(start, 0, 1, reader.Length);
    }

    /// <summary>The bytes of an item, or none.</summary>
    public ReadOnlySpan<byte> Item(BigEndian reader, int index)
    {
        if (index < 0 || index >= Count)
        {
            return [];
        }

        long at = Start + 3 + ((long)index * OffsetSize);
        long from = reader.Unsigned(at, OffsetSize), to = reader.Unsigned(at + OffsetSize, OffsetSize);
        return reader.Slice(Start + 2 + ((long)(Count + 1) * OffsetSize) + from, to - from);
    }
}
