using System.IO.Compression;

namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>Inflates zlib data (section 7.4.4), of damaged data what comes before the damage.</summary>
internal static class FlateFilter
{
    public static byte[] Decode(ReadOnlyMemory<byte> data, PdfBudget budget, out bool damaged)
    {
        damaged = false;
        var output = new DecodedBytes(budget);
        data = SkipHeader(data);
        if (!Inflate(data, output, 0, 8192))
        {
            // A failing call loses what it had unpacked before the bad byte: unpack again, byte by byte from there on.
            damaged = true;
            Inflate(data, output, output.Length, 1);
        }

        return output.ToArray();
    }

    /// <summary>Drops the zlib header (RFC 1950) when it is one; the checksum at the end is never looked at.</summary>
    private static ReadOnlyMemory<byte> SkipHeader(ReadOnlyMemory<byte> data)
    {
        while (data.Length > 0 && data.Span[0] is 10 or 13)
        {
            data = data[1..];
        }

        ReadOnlySpan<byte> span = data.Span;
        bool zlib = span.Length >= 2 && (span[0] & 0x0F) == 8 && ((span[0] << 8) | span[1]) % 31 == 0;
        return zlib ? data[2..] : data;
    }

    /// <summary>Inflates beyond the first <paramref name="skip"/> bytes; false when the data is damaged.</summary>
    private static bool Inflate(ReadOnlyMemory<byte> data, DecodedBytes output, int skip, int step)
    {
        using var source = new ReadOnlyMemoryStream(data);
        using var inflater = new DeflateStream(source, CompressionMode.Decompress);
        byte[] buffer = new byte[8192];
        try
        {
            while (skip > 0)
            {
                int skipped = inflater.Read(buffer, 0, Math.Min(skip, buffer.Length));
                if (skipped == 0)
                {
                    return true;
                }

                skip -= skipped;
            }

            for (int read; (read = inflater.Read(buffer, 0, step)) > 0;)
            {
                if (!output.TryAdd(buffer.AsSpan(0, read)))
                {
                    return true;
                }
            }

            return true;
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
