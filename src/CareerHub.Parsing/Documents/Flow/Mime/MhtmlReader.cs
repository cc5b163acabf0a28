using CareerHub.Parsing.Documents.Flow.Html;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Mime;

/// <summary>Reads a web page saved in one file (MHTML, RFC 2557): finds the page among the parts and reads it as HTML.</summary>
internal static class MhtmlReader
{
    public static void Read(ReadOnlyMemory<byte> bytes, FlowDocument document)
    {
        MimeEntity page = FindPage(bytes, document.Budget);
        HtmlReader.Read(page.Decode(), document, page.Type.Charset);
    }

    // From outside inwards along one path, so that nesting costs no stack.
    private static MimeEntity FindPage(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        MimeEntity entity = MimeEntity.Read(bytes, budget);
        for (int depth = 1; entity.Type.IsMultipart; depth++)
        {
            if (!budget.MayEnter(depth))
            {
                throw new DocumentRefusedException(DocumentFindings.NestedTooDeep(budget.Limits.MaxNesting));
            }

            entity = Choose(entity.Type, MimeParts.Of(entity, budget));
        }

        return entity.Type.IsPage ? entity : throw new DocumentRefusedException(DocumentFindings.NoPage);
    }

    private static MimeEntity Choose(MimeContentType type, List<MimeEntity> parts)
    {
        // RFC 2387, 3.2: the part that the start parameter names is the root of the rest, else the first.
        if (type.Start is { } start && parts.Find(part => part.Id == start) is { } named)
        {
            return named;
        }

        // RFC 2046, 5.1.4: of alternatives the last is the richest.
        MimeEntity? shown = type.Name == "multipart/alternative" ? parts.FindLast(MayHoldPage) : parts.Find(MayHoldPage);
        return shown ?? throw new DocumentRefusedException(DocumentFindings.NoPage);
    }

    private static bool MayHoldPage(MimeEntity part) => part.Type.IsPage || part.Type.IsMultipart;
}
