namespace CareerHub.Interchange.Internal;

/// <summary>Reads a stream into memory, but not beyond a limit.</summary>
internal static class BoundedBytes
{
    private const int FirstBuffer = 16 * 1024;

    /// <summary>Reads to the end, or to one byte more than the limit.</summary>
    public static async Task<(byte[] Bytes, int Length)> ReadAsync(Stream stream, int limit, CancellationToken cancellationToken)
    {
        byte[] bytes = new byte[Math.Min(FirstBuffer, limit + 1L)];
        int length = 0;
        while (true)
        {
            int read = await stream.ReadAsync(bytes.AsMemory(length), cancellationToken).ConfigureAwait(false);
            length += read;
            if (read == 0 || length > limit)
            {
                return (bytes, length);
            }

            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, Math.Min(limit + 1L, Array.MaxLength)));
            }
        }
    }
}
