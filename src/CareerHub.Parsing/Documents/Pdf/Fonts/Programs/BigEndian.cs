namespace CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

/// <summary>Reads the big-endian numbers of a font program; beyond its end there are zeros.</summary>
internal readonly ref struct BigEndian(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> _data = data;

    public int Length => _data.Length;

    public int Byte(long at) => at >= 0 && at < _data.Length ? _data[(int)at] : 0;

    public int UInt16(long at) => (Byte(at) << 8) | Byte(at + 1);

    public long UInt32(long at) => ((long)UInt16(at) << 16) | (long)UInt16(at + 2);

    public long Unsigned(long at, int size)
    {
        long value = 0;
        for (int i = 0; i < size; i++)
        {
            value = (value << 8) | (long)Byte(at + i);
        }

        return value;
    }

    public ReadOnlySpan<byte> Slice(long at, long length) =>
        at >= 0 && length > 0 && at < _data.Length ? _data.Slice((int)at, (int)Math.Min(length, _data.Length - at)) : [];
}
