using System.Text;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Mime;

/// <summary>A MIME entity (RFC 2045, 2.4): header fields and a body, which is not decoded.</summary>
internal sealed class MimeEntity
{
    private readonly Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase);

    private MimeEntity(ReadOnlyMemory<byte> body) => Body = body;

    /// <summary>The body as it stands in the file.</summary>
    public ReadOnlyMemory<byte> Body { get; private init; }

    /// <summary>RFC 2045, 5.2: text/plain unless stated.</summary>
    public MimeContentType Type => MimeContentType.Parse(this["Content-Type"] ?? "text/plain");

    public string? Id => this["Content-ID"]?.Trim('<', '>', ' ');

    private string? this[string field] => fields.GetValueOrDefault(field);

    /// <summary>Reads the header, up to the first empty line; what follows is the body.</summary>
    public static MimeEntity Read(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        int at = 0;
        var lines = new List<string>();
        while (at < bytes.Length)
        {
            budget.Tick();
            ReadOnlySpan<byte> line = MimeLines.Next(bytes.Span, ref at);
            if (line.IsEmpty)
            {
                break;
            }

            lines.Add(Encoding.Latin1.GetString(line));
        }

        var entity = new MimeEntity(bytes[at..]);
        entity.AddFields(lines);
        return entity;
    }

    /// <summary>The body without its transfer encoding (RFC 2045, 6).</summary>
    public ReadOnlyMemory<byte> Decode() => this["Content-Transfer-Encoding"]?.Trim().ToLowerInvariant() switch
    {
        "quoted-printable" => TransferEncoding.FromQuotedPrintable(Body.Span),
        "base64" => TransferEncoding.FromBase64(Body.Span),
        _ => Body,
    };

    // RFC 5322, 2.2.3: a line that begins with white space continues the field above. The first of two fields of one name counts.
    private void AddFields(List<string> lines)
    {
        for (int i = 0; i < lines.Count;)
        {
            var field = new StringBuilder(lines[i++]);
            for (; i < lines.Count && lines[i][0] is ' ' or '\t'; i++)
            {
                field.Append(lines[i]);
            }

            string whole = field.ToString();
            int colon = whole.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                fields.TryAdd(whole[..colon].Trim(), whole[(colon + 1)..].Trim());
            }
        }
    }
}
