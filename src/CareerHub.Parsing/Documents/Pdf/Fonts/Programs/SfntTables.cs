namespace CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

/// <summary>Finds tables in an OpenType or TrueType file (OpenType specification, "Organization of an OpenType Font").</summary>
internal static class SfntTables
{
    private const int MaxTables = 200;

    /// <summary>The bytes of a table, or none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> file, ReadOnlySpan<byte> tag)
    {
        var reader = new BigEndian(file);
        int count = Math.Min(reader.UInt16(4), MaxTables);
        for (int i = 0; i < count; i++)
        {
            int at = 12 + (i * 16);
            if (reader.Slice(at, 4).SequenceEqual(tag))
            {
                return reader.Slice(reader.UInt32(at + 8), reader.UInt32(at + 12));
            }
        }

        return [];
    }
}
