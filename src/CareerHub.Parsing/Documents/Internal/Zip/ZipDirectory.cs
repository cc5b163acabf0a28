using System.Buffers.Binary;

namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>Counts the records of an archive's directory before anything is made of them (APPNOTE 4.3.12 and 4.3.16).</summary>
internal static class ZipDirectory
{
    private const int RecordLength = 46, NameLength = 28, ExtraLength = 30, CommentLength = 32;
    private const int EndLength = 22, EndOffset = 16, LongestComment = ushort.MaxValue;

    /// <summary>Whether the directory holds more records than <paramref name="most"/>, whatever its end says of their number.</summary>
    public static bool HasMoreThan(ReadOnlySpan<byte> zip, int most)
    {
        ReadOnlySpan<byte> tail = zip[Math.Max(0, zip.Length - EndLength - LongestComment)..];
        int end = tail.LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < EndLength)
        {
            return false;
        }

        // A directory beyond 4 GB, which the ZIP64 records would place, does not exist in memory; they may name the others too.
        uint offset = BinaryPrimitives.ReadUInt32LittleEndian(tail[(end + EndOffset)..]);
        long at = offset < zip.Length ? offset : Zip64Offset(zip, zip.Length - tail.Length + end);
        int count = 0;
        while (at >= 0 && at <= zip.Length - RecordLength && zip[(int)at..].StartsWith("PK\u0001\u0002"u8) && count <= most)
        {
            ReadOnlySpan<byte> record = zip[(int)at..];
            at += RecordLength + Length(record, NameLength) + Length(record, ExtraLength) + Length(record, CommentLength);
            count++;
        }

        return count > most;
    }

    private static int Length(ReadOnlySpan<byte> record, int offset) => BinaryPrimitives.ReadUInt16LittleEndian(record[offset..]);

    /// <summary>Where the ZIP64 end of the directory (4.3.14), which its locator before the end names (4.3.15), places the directory; -1 when there is none.</summary>
    private static long Zip64Offset(ReadOnlySpan<byte> zip, int end)
    {
        const int LocatorLength = 20, Zip64Length = 56;
        if (end < LocatorLength || !zip[(end - LocatorLength)..].StartsWith("PK\u0006\u0007"u8))
        {
            return -1;
        }

        long at = BinaryPrimitives.ReadInt64LittleEndian(zip[(end - LocatorLength + 8)..]);
        return at >= 0 && at <= zip.Length - Zip64Length && zip[(int)at..].StartsWith("PK\u0006\u0006"u8)
            ? BinaryPrimitives.ReadInt64LittleEndian(zip[(int)(at + 48)..])
            : -1;
    }
}
