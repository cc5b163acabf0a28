using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>The two ASCII filters, sections 7.4.2 and 7.4.3.</summary>
internal static class AsciiFilters
{
    public static byte[] DecodeHex(ReadOnlySpan<byte> data)
    {
        var output = new List<byte>(data.Length / 2);
        int high = -1;
        foreach (byte b in data)
        {
            if (b == '>')
            {
                break;
            }

            int digit = PdfLexer.HexValue(b);
            if (digit < 0)
            {
                continue;
            }

            if (high >= 0)
            {
                output.Add((byte)((high << 4) | digit));
            }

            high = high < 0 ? digit : -1;
        }

        if (high >= 0)
        {
            output.Add((byte)(high << 4));
        }

        return [.. output];
    }

    public static byte[] Decode85(ReadOnlySpan<byte> data, DecodedBytes output)
    {
        Span<byte> group = stackalloc byte[5];
        int count = 0;
        if (data.StartsWith("<~"u8))
        {
            data = data[2..];
        }

        foreach (byte b in data)
        {
            if (b == '~')
            {
                break;
            }

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
