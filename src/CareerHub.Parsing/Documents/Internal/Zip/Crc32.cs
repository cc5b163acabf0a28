namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>The checksum of ZIP entries (APPNOTE 4.4.7; polynomial 0xEDB88320, reflected). The framework leaves it unchecked.</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>Carries a checksum on over more bytes; the first call starts from 0.</summary>
    public static uint Append(uint crc, ReadOnlySpan<byte> bytes)
    {
        crc = ~crc;
        foreach (byte b in bytes)
        {
            crc = Table[(byte)(crc ^ b)] ^ (crc >> 8);
        }

        return ~crc;
    }

    private static uint Entry(int index)
    {
        uint value = (uint)index;
        for (int bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 1 ? (value >> 1) ^ 0xedb88320u : value >> 1;
        }

        return value;
    }
}
