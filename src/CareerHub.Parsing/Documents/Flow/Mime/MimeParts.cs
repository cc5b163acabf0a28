using System.Text;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Mime;

/// <summary>Splits the body of a multipart entity (RFC 2046, 5.1.1).</summary>
internal static class MimeParts
{
    /// <summary>The parts; text before the first and after the last boundary does not count. A missing end boundary ends with the file.</summary>
    /// <exception cref="InvalidDataException">No boundary is stated.</exception>
    /// <exception cref="DocumentRefusedException">There are more parts than entries of an archive may be.</exception>
    public static List<MimeEntity> Of(MimeEntity multipart, ReadingBudget budget)
    {
        if (string.IsNullOrEmpty(multipart.Type.Boundary))
        {
            throw new InvalidDataException("A multipart entity without a boundary.");
        }

        ReadOnlyMemory<byte> body = multipart.Body;
        byte[] delimiter = Encoding.Latin1.GetBytes("--" + multipart.Type.Boundary);
        var parts = new List<MimeEntity>();
        int? begun = null;
        for (int at = 0; at < body.Length;)
        {
            budget.Tick();
            int lineStart = at;
            ReadOnlySpan<byte> line = MimeLines.Next(body.Span, ref at);
            bool ends = false;
            if (!line.StartsWith(delimiter) || !IsDelimiter(line[delimiter.Length..], out ends))
            {
                continue;
            }

            Add(body, begun, lineStart);
            begun = at;
            if (ends)
            {
                return parts;
            }
        }

        Add(body, begun, body.Length);
        return parts;

        void Add(ReadOnlyMemory<byte> whole, int? start, int end)
        {
            if (start is not { } from)
            {
                return;
            }

            if (parts.Count == budget.Limits.MaxZipEntries)
            {
                throw new DocumentRefusedException(DocumentFindings.AsError(DocumentFindings.TooManyEntries(budget.Limits.MaxZipEntries)));
            }

            parts.Add(MimeEntity.Read(whole[from..end], budget));
        }
    }

    // One boundary may begin like another, so nothing but white space may follow, or the two hyphens that end the last part.
    private static bool IsDelimiter(ReadOnlySpan<byte> after, out bool ends)
    {
        ReadOnlySpan<byte> rest = after.TrimEnd(" \t"u8);
        ends = rest.SequenceEqual("--"u8);
        return ends || rest.IsEmpty;
    }
}
