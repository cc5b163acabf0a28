namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Tells web pages saved in one file, and e-mails, from plain text by their header fields.</summary>
internal static class MimeSignature
{
    // Fields that a transport writes; a saved page has none of them.
    private static readonly string[] Transport = ["Received", "Return-Path", "Delivered-To", "DKIM-Signature"];

    /// <summary>What a text is whose first line is a header field, or null when it is something else.</summary>
    public static FileKind? Of(ReadOnlySpan<char> start)
    {
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (ReadOnlySpan<char> line in start.EnumerateLines())
        {
            if (line.IsEmpty)
            {
                break;
            }

            if (line[0] is ' ' or '\t' && fields.Count > 0)
            {
                continue;
            }

            int colon = line.IndexOf(':');
            if (colon <= 0 || line[..colon].ContainsAnyExceptInRange('!', '~'))
            {
                // The rest may be cut off in the middle of a field.
                break;
            }

            fields.TryAdd(line[..colon].ToString(), line[(colon + 1)..].Trim().ToString());
        }

        return Of(fields);
    }

    // RFC 2045, 4 and 5: every MIME header states its version and type. A list of "Name: value" lines in a CV does not.
    private static FileKind? Of(Dictionary<string, string> fields)
    {
        bool isMime = fields.ContainsKey("MIME-Version") && fields.ContainsKey("Content-Type");
        bool isMail = Array.Exists(Transport, fields.ContainsKey) || (fields.ContainsKey("To") && (isMime || fields.ContainsKey("Message-ID")));
        if (isMail && fields.ContainsKey("From") && fields.ContainsKey("Date"))
        {
            return FileKind.Email;
        }

        string type = isMime ? fields["Content-Type"] : "";
        bool holdsPage = type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase) || type.StartsWith("text/html", StringComparison.OrdinalIgnoreCase);
        return holdsPage ? FileKind.Mhtml : isMime ? FileKind.Email : null;
    }
}
