namespace CareerHub.Parsing.Documents.Flow.Mime;

/// <summary>The value of a Content-Type field (RFC 2045, 5.1).</summary>
/// <param name="Name">Type and subtype in lower case.</param>
/// <param name="Boundary">What parts the parts of a multipart body, or null.</param>
/// <param name="Charset">The label of the text's encoding, or null.</param>
/// <param name="Start">The Content-ID of the part to show first (RFC 2387, 3.2), or null.</param>
internal sealed record MimeContentType(string Name, string? Boundary, string? Charset, string? Start)
{
    public bool IsMultipart => Name.StartsWith("multipart/", StringComparison.Ordinal);

    public bool IsPage => Name is "text/html" or "application/xhtml+xml";

    public static MimeContentType Parse(string value)
    {
        int semicolon = value.IndexOf(';', StringComparison.Ordinal);
        var type = new MimeContentType((semicolon < 0 ? value : value[..semicolon]).Trim().ToLowerInvariant(), null, null, null);
        ReadOnlySpan<char> rest = semicolon < 0 ? [] : value.AsSpan(semicolon + 1);
        while (!rest.IsEmpty)
        {
            type = type.With(ref rest);
        }

        return type;
    }

    private MimeContentType With(ref ReadOnlySpan<char> rest)
    {
        int equals = rest.IndexOf('=');
        if (equals < 0)
        {
            rest = [];
            return this;
        }

        string name = rest[..equals].Trim("; \t").ToString().ToLowerInvariant();
        string value = Value(rest[(equals + 1)..].TrimStart(), out rest);
        return name switch
        {
            "boundary" => this with { Boundary = Boundary ?? value },
            "charset" => this with { Charset = Charset ?? value },
            "start" => this with { Start = Start ?? value.Trim('<', '>') },
            _ => this,
        };
    }

    private static string Value(ReadOnlySpan<char> text, out ReadOnlySpan<char> rest)
    {
        bool quoted = text.StartsWith("\"");
        ReadOnlySpan<char> from = quoted ? text[1..] : text;
        int end = quoted ? from.IndexOf('"') : from.IndexOfAny("; \t");
        rest = end < 0 ? [] : from[(end + 1)..];
        return (end < 0 ? from : from[..end]).ToString();
    }
}
