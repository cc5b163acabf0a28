using System.Buffers;
using System.IO.Compression;

namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>Inflates zlib data (section 7.4.4), of damaged data what can be had.</summary>
internal static class FlateFilter
{
    private const int HeaderLength = 2;
    private const int BufferLength = 8192;

    private enum Outcome
    {
        /// <summary>All is there, or all that the budget allows.</summary>
        Whole,

        /// <summary>The data ends too early.</summary>
        Cut,

        /// <summary>The data makes no sense, or its checksum says otherwise.</summary>
        Broken,
    }

    public static byte[] Decode(ReadOnlyMemory<byte> data, DecodedBytes output, out bool damaged)
    {
        data = SkipLineEnds(data);
        bool zlib = HasHeader(data.Span);
        ReadOnlyMemory<byte> bare = zlib ? data[HeaderLength..] : data;
        switch (zlib ? Inflate(data, true, output, 0, BufferLength) : Inflate(bare, false, output, 0, BufferLength))
        {
            case Outcome.Broken:
                // A failing call loses what it had unpacked before the bad byte: unpack again, byte by byte from there on.
                damaged = true;
                Inflate(bare, false, output, output.Length, 1);
                break;
            case Outcome.Cut:
                // Where only the checksum is cut off, nothing is lost.
                damaged = Inflate(bare, false, output, output.Length, BufferLength) != Outcome.Whole;
                break;
            default:
                damaged = false;
                break;
        }

        return output.ToArray();
    }

    private static ReadOnlyMemory<byte> SkipLineEnds(ReadOnlyMemory<byte> data)
    {
        while (data.Length > 0 && data.Span[0] is 10 or 13)
        {
            data = data[1..];
        }

        return data;
    }

    /// <summary>Whether the data begins with a zlib header (RFC 1950), which some writers leave out.</summary>
    private static bool HasHeader(ReadOnlySpan<byte> data) =>
        data.Length >= HeaderLength && (data[0] & 0x0F) == 8 && (data[1] & 0x20) == 0 && ((data[0] << 8) | data[1]) % 31 == 0;

    /// <summary>Inflates beyond the first <paramref name="skip"/> bytes.</summary>
    private static Outcome Inflate(ReadOnlyMemory<byte> data, bool zlib, DecodedBytes output, int skip, int step)
    {
        using var source = new ReadOnlyMemoryStream(data);
#pragma warning disable RS0030 // The one place that inflates: every byte that comes out is asked of the budget.
        using Stream inflater = zlib ? new ZLibStream(source, CompressionMode.Decompress) : new DeflateStream(source, CompressionMode.Decompress);
#pragma warning restore RS0030
        byte[] buffer = ArrayPool<byte>.Shared.Rent(BufferLength);
        try
        {
            while (skip > 0 && !output.Exhausted)
            {
                int skipped = inflater.Read(buffer, 0, Math.Min(skip, buffer.Length));
                if (skipped == 0)
                {
                    break;
                }

                skip -= skipped;
            }

            for (int read; (read = inflater.Read(buffer, 0, step)) > 0;)
            {
                if (!output.TryAdd(buffer.AsSpan(0, read)))
                {
                    return Outcome.Whole;
                }
            }

            return source.Starved ? Outcome.Cut : Outcome.Whole;
        }
        catch (InvalidDataException)
        {
            return Outcome.Broken;
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
