using System.Buffers.Binary;

namespace CareerHub.Parsing.Documents.Ocr;

/// <summary>The directories of a TIFF file (TIFF 6.0, section 2), each a page.</summary>
internal sealed class TiffFile
{
    private const int HeaderLength = 8;
    private const int EntryLength = 12;
    private const int ShortType = 3;
    private const double CentimetresPerInch = 2.54;

    private readonly bool isBig;

    private TiffFile(bool isBig) => this.isBig = isBig;

    public static TiffFile? Open(ReadOnlySpan<byte> file) =>
        file.Length < HeaderLength ? null : file.StartsWith("II*\0"u8) ? new TiffFile(false) : file.StartsWith("MM\0*"u8) ? new TiffFile(true) : null;

    /// <summary>The places of the directories, at most <paramref name="most"/>; one that lies outside the file ends them.</summary>
    public IReadOnlyList<int> Pages(ReadOnlySpan<byte> file, int most)
    {
        var pages = new List<int>();
        for (long at = Number32(file, 4); at >= 8 && at + 2 <= file.Length && pages.Count < most && !pages.Contains((int)at);)
        {
            long end = at + 2 + (Number16(file, (int)at) * EntryLength);
            if (end + 4 > file.Length)
            {
                break;
            }

            pages.Add((int)at);
            at = Number32(file, (int)end);
        }

        return pages;
    }

    /// <summary>What a directory says of its page.</summary>
    public PictureHeader Header(ReadOnlySpan<byte> file, int page)
    {
        double unit = Value(file, page, 296) switch { null or 2 => 1, 3 => CentimetresPerInch, _ => 0 };
        return new PictureHeader(
            "image/tiff", Clamp(Value(file, page, 256)), Clamp(Value(file, page, 257)), unit * Rational(file, Value(file, page, 282)));
    }

    /// <summary>A copy of the file with one page only.</summary>
    public byte[] WithOnly(ReadOnlySpan<byte> file, int page)
    {
        byte[] copy = file.ToArray();
        int end = page + 2 + (Number16(file, page) * EntryLength);
        Write32(copy.AsSpan(4), page);
        Write32(copy.AsSpan(end), 0);
        return copy;
    }

    private static int Clamp(long? value) => (int)Math.Clamp(value ?? 0, 0, int.MaxValue);

    private long? Value(ReadOnlySpan<byte> file, int page, int tag)
    {
        int count = Number16(file, page);
        for (int i = 0; i < count; i++)
        {
            int entry = page + 2 + (i * EntryLength);
            if (Number16(file, entry) == tag)
            {
                return Number16(file, entry + 2) == ShortType ? Number16(file, entry + 8) : Number32(file, entry + 8);
            }
        }

        return null;
    }

    private double Rational(ReadOnlySpan<byte> file, long? at) =>
        at is { } place && place > 0 && place + 8 <= file.Length && Number32(file, (int)place + 4) is > 0 and var divisor
            ? Number32(file, (int)place) / (double)divisor : 0;

    private int Number16(ReadOnlySpan<byte> file, int at) =>
        isBig ? BinaryPrimitives.ReadUInt16BigEndian(file.Slice(at, 2)) : BinaryPrimitives.ReadUInt16LittleEndian(file.Slice(at, 2));

    private long Number32(ReadOnlySpan<byte> file, int at) =>
        isBig ? BinaryPrimitives.ReadUInt32BigEndian(file.Slice(at, 4)) : BinaryPrimitives.ReadUInt32LittleEndian(file.Slice(at, 4));

    private void Write32(Span<byte> to, int value)
    {
        if (isBig)
        {
            BinaryPrimitives.WriteInt32BigEndian(to, value);
        }
        else
        {
            BinaryPrimitives.WriteInt32LittleEndian(to, value);
        }
    }
}
