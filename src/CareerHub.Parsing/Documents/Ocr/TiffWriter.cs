using System.Buffers.Binary;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>Writes pixels, as they are or as a fax encodes them, as a TIFF file of one strip (TIFF 6.0, sections 3, 4 and 11).</summary>
internal static class TiffWriter
{
    public const int WhiteIsZero = 0;
    public const int BlackIsZero = 1;
    public const int Uncompressed = 1;

    private const int Short = 3;
    private const int Long = 4;
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const int MostHeader = 1024;

    /// <summary>The most bytes of pixels that an array holds beside the header.</summary>
    public static int MostData => Array.MaxLength - MostHeader;

    /// <summary>A picture in grey, each row filled up to whole bytes.</summary>
    /// <param name="width">In pixels.</param>
    /// <param name="height">In pixels.</param>
    /// <param name="bits">1 or 8 for a pixel.</param>
    /// <param name="photometric">What the smallest value shows.</param>
    /// <param name="compression">1 for none, 3 or 4 for a fax's.</param>
    /// <param name="options">Of a fax's compression (T4Options): 1 for two-dimensional.</param>
    /// <param name="data">The pixels.</param>
    public static byte[] Write(int width, int height, int bits, int photometric, int compression, int options, ReadOnlySpan<byte> data)
    {
        (int Tag, int Type, int Value)[] entries =
        [
            (256, Long, width), (257, Long, height), (258, Short, bits), (259, Short, compression), (262, Short, photometric),
            (273, Long, 0), (277, Short, 1), (278, Long, height), (279, Long, data.Length), (compression == 4 ? 293 : 292, Long, options),
        ];
        int start = HeaderLength + 2 + (entries.Length * EntryLength) + 4;
        byte[] file = new byte[start + data.Length];
        "II*\0"u8.CopyTo(file);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(4), HeaderLength);
        BinaryPrimitives.WriteInt16LittleEndian(file.AsSpan(HeaderLength), (short)entries.Length);
        for (int i = 0; i < entries.Length; i++)
        {
            Span<byte> entry = file.AsSpan(HeaderLength + 2 + (i * EntryLength), EntryLength);
            BinaryPrimitives.WriteInt16LittleEndian(entry, (short)entries[i].Tag);
            BinaryPrimitives.WriteInt16LittleEndian(entry[2..], (short)entries[i].Type);
            BinaryPrimitives.WriteInt32LittleEndian(entry[4..], 1);
            BinaryPrimitives.WriteInt32LittleEndian(entry[8..], entries[i].Tag == 273 ? start : entries[i].Value);
        }

        data.CopyTo(file.AsSpan(start));
        return file;
    }
}
