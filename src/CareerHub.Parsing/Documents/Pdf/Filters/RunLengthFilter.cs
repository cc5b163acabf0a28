namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>Expands run-length data, section 7.4.5.</summary>
internal static class RunLengthFilter
{
    public static byte[] Decode(ReadOnlySpan<byte> data, DecodedBytes output)
    {
        Span<byte> run = stackalloc byte[128];
        for (int i = 0; i < data.Length && data[i] != 128;)
        {
            int length = data[i++];
            bool added;
            if (length < 128)
            {
                int count = Math.Min(length + 1, data.Length - i);
                added = output.TryAdd(data.Slice(i, count));
                i += count;
            }
            else if (i < data.Length)
            {
                run.Fill(data[i++]);
                added = output.TryAdd(run[..(257 - length)]);
            }
            else
            {
                break;
            }

            if (!added)
            {
                break;
            }
        }

        return output.ToArray();
    }
}
