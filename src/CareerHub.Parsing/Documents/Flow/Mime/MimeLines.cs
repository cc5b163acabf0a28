namespace CareerHub.Parsing.Documents.Flow.Mime;

/// <summary>Lines of bytes, ended by CR LF or LF.</summary>
internal static class MimeLines
{
    /// <summary>The line at a place, without its end; moves the place to the next line.</summary>
    public static ReadOnlySpan<byte> Next(ReadOnlySpan<byte> bytes, ref int at)
    {
        ReadOnlySpan<byte> rest = bytes[at..];
        int end = rest.IndexOf((byte)'\n');
        at = end < 0 ? bytes.Length : at + end + 1;
        ReadOnlySpan<byte> line = end < 0 ? rest : rest[..end];
        return line.EndsWith("\r"u8) ? line[..^1] : line;
    }
}
