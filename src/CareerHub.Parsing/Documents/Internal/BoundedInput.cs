namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Takes a stream into memory up to a bound.</summary>
internal static class BoundedInput
{
    private const int ChunkSize = 81_920;

    /// <summary>A part of a container, whose bytes its stream counts.</summary>
    /// <exception cref="DocumentRefusedException">It is larger than a file may be.</exception>
    public static ReadOnlyMemory<byte> ReadPart(Stream stream, ReadingBudget budget)
    {
        using var bytes = new MemoryStream();
        byte[] chunk = new byte[ChunkSize];
        int read;
        while ((read = stream.Read(chunk)) > 0)
        {
            if (bytes.Length + read > budget.Limits.MaxBytes)
            {
                throw new DocumentRefusedException(DocumentFindings.TooLarge(budget.Limits.MaxBytes));
            }

            bytes.Write(chunk, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    /// <summary>The rest of the stream, or null when it is longer than <paramref name="maxBytes"/>.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream stream, long maxBytes, CancellationToken cancellationToken)
    {
        if (stream.CanSeek && stream.Length - stream.Position > maxBytes)
        {
            return null;
        }

        // A stream that knows its length fills one array exactly.
        using var buffer = new MemoryStream(stream.CanSeek ? (int)Math.Max(0, stream.Length - stream.Position) : 0);
        byte[] chunk = new byte[ChunkSize];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            if (buffer.Length + read > maxBytes)
            {
                return null;
            }

            buffer.Write(chunk, 0, read);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
