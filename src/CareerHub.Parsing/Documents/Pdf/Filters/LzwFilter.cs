namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>Expands LZW data (section 7.4.4.2): codes of 9 to 12 bits, high bit first, 256 clears, 257 ends.</summary>
internal static class LzwFilter
{
    private const int Clear = 256, End = 257, TableSize = 4096;

    /// <summary>How many codes may clear before a look at the clock.</summary>
    private const int ClearsPerCheck = 1 << 16;

    public static byte[] Decode(ReadOnlySpan<byte> data, int earlyChange, DecodedBytes output)
    {
        var table = new byte[TableSize][];
        for (int i = 0; i < 256; i++)
        {
            table[i] = [(byte)i];
        }

        int next = 258, width = 9, bits = 0, held = 0;
        int clears = 0;
        byte[]? previous = null;
        foreach (byte b in data)
        {
            bits = ((bits << 8) | b) & 0xFFFFFF;
            held += 8;
            if (held < width)
            {
                continue;
            }

            int code = (bits >> (held - width)) & ((1 << width) - 1);
            held -= width;
            if (code == End)
            {
                break;
            }

            if (code == Clear)
            {
                if (++clears % ClearsPerCheck == 0 && output.Exhausted)
                {
                    break;
                }

                (next, width, previous) = (258, 9, null);
                continue;
            }

            byte[]? entry = code < next ? table[code] : previous is null ? null : [.. previous, previous[0]];
            if (entry is null || !output.TryAdd(entry))
            {
                break;
            }

            if (previous is not null && next < TableSize)
            {
                table[next++] = [.. previous, entry[0]];
            }

            previous = entry;
            width = (next + earlyChange) switch { >= 2048 => 12, >= 1024 => 11, >= 512 => 10, _ => 9 };
        }

        return output.ToArray();
    }
}
