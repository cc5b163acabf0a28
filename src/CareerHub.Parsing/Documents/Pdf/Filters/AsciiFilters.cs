using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>The two ASCII filters, sections 7.4.2 and 7.4.3.</summary>
internal static class AsciiFilters
{
    /// <summary>So many bytes may pass without any coming out before the clock is looked at.</summary>
    private const int BytesPerCheck = 1 << 16;

    public static byte[] DecodeHex(ReadOnlySpan<byte> data, DecodedBytes output)
    {
        Span<byte> decoded = stackalloc byte[256];
        int count = 0, high = -1;
        for (int i = 0; i < data.Length && data[i] != '>' && MayGoOn(i, output); i++)
        {
            int digit = PdfLexer.HexValue(data[i]);
            if (digit < 0)
            {
                continue;
            }

            if (high >= 0)
            {
                decoded[count++] = (byte)((high << 4) | digit);
            }

            high = high < 0 ? digit : -1;
            if (count == decoded.Length)
            {
                count = 0;
                if (!output.TryAdd(decoded))
                {
                    return output.ToArray();
                }
            }
        }

        // An odd last digit is followed by a 0 (section 7.4.2).
        if (high >= 0)
        {
            decoded[count++] = (byte)(high << 4);
        }

        output.TryAdd(decoded[..count]);
        return output.ToArray();
    }

    public static byte[] Decode85(ReadOnlySpan<byte> data, DecodedBytes output)
    {
        Span<byte> group = stackalloc byte[5];
        int count = 0;
        if (data.StartsWith("<~"u8))
        {
            data = data[2..];
        }

        for (int i = 0; i < data.Length && data[i] != '~' && MayGoOn(i, output); i++)
        {
            byte b = data[i];
            if (b == 'z' && count == 0)
            {
                if (!output.TryAdd([0, 0, 0, 0]))
                {
                    return output.ToArray();
                }
            }
            else if (b is >= (byte)'!' and <= (byte)'u')
            {
                group[count++] = (byte)(b - '!');
                if (count == 5)
                {
                    count = 0;
                    if (!AddGroup(group, 4, output))
                    {
                        return output.ToArray();
                    }
                }
            }
        }

        if (count > 1)
        {
            group[count..].Fill(84);
            AddGroup(group, count - 1, output);
        }

        return output.ToArray();
    }

    private static bool MayGoOn(int at, DecodedBytes output) => at % BytesPerCheck != BytesPerCheck - 1 || !output.Exhausted;

    private static bool AddGroup(ReadOnlySpan<byte> group, int bytes, DecodedBytes output)
    {
        uint value = 0;
        foreach (byte digit in group)
        {
            value = unchecked((value * 85) + digit);
        }

        Span<byte> decoded = [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
        return output.TryAdd(decoded[..bytes]);
    }
}
