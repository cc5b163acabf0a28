using System.IO.Compression;

namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>The decompressed bytes of one ZIP entry, counted against the budget and checked against the entry's checksum at the end.</summary>
internal sealed class PartStream(ZipArchiveEntry entry, ReadingBudget budget) : Stream
{
    private readonly Stream content = entry.Open();
    private uint crc;
    private long total;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        budget.Check();
        int read = content.Read(buffer);
        total += read;
        budget.AddDecoded(read, entry.CompressedLength, total);
        crc = Crc32.Append(crc, buffer[..read]);
        if (read == 0 && buffer.Length > 0 && crc != entry.Crc32)
        {
            budget.Note(DocumentFindings.Repaired);
        }

        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
        }

        base.Dispose(disposing);
    }
}
