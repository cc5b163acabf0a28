using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Attachments;

/// <summary>Reads the files that are embedded in a document (section 7.11.4).</summary>
internal static class AttachmentReader
{
    public static IReadOnlyList<DocumentAttachment> Read(PdfFile file, IReadOnlyList<PdfPage> pages)
    {
        var attachments = new List<DocumentAttachment>();
        var streams = new HashSet<PdfStream>();
        foreach ((PdfDictionary specification, string? key) in new FileSpecifications(file).Find(pages))
        {
            if (file.Budget.Exhausted)
            {
                break;
            }

            if (Embedded(specification, file) is not { } stream || !streams.Add(stream))
            {
                continue;
            }

            if (attachments.Count >= file.Budget.Limits.MaxAttachments)
            {
                file.Budget.Note(DocumentFindings.TooMany(file.Budget.Limits.MaxAttachments, "attachments"));
                break;
            }

            attachments.Add(Read(specification, key, stream, file));
        }

        return attachments;
    }

    private static DocumentAttachment Read(PdfDictionary specification, string? key, PdfStream stream, PdfFile file)
    {
        byte[]? content = Content(stream, file);
        double stated = file.Number(file.Dictionary(stream.Dictionary, "Params"), "Size", -1);
        return new DocumentAttachment
        {
            Name = FileName(Text(specification, "UF", file) ?? Text(specification, "F", file) ?? key ?? ""),
            MediaType = file.Name(stream.Dictionary, "Subtype"),
            Description = Text(specification, "Desc", file),
            Relationship = file.Name(specification, "AFRelationship"),
            Size = content is not null ? content.Length : stated is >= 0 and <= int.MaxValue ? (long)stated : (long?)null,
            Content = content is null ? default(ReadOnlyMemory<byte>?) : content,
        };
    }

    /// <summary>The stream of a specification that embeds its file; one that only names a file elsewhere has none.</summary>
    private static PdfStream? Embedded(PdfDictionary specification, PdfFile file)
    {
        PdfDictionary files = file.Dictionary(specification, "EF");
        return (file.Get(files, "UF") as PdfStream) ?? (file.Get(files, "F") as PdfStream);
    }

    /// <summary>The bytes, or null when they are too many; filters may need the raw bytes twice.</summary>
    private static byte[]? Content(PdfStream stream, PdfFile file)
    {
        int most = file.Budget.Limits.MaxAttachmentBytes;
        byte[] content = [];
        if (file.Budget.TryWithin((2L * stream.Raw.Length) + most, () => content = StreamDecoder.Decode(stream, file)) && content.Length <= most)
        {
            return content;
        }

        file.Budget.Note(DocumentFindings.AttachmentTooLarge(most));
        return null;
    }

    private static string? Text(PdfDictionary dictionary, string key, PdfFile file) =>
        file.Get(dictionary, key) is PdfString text && text.ToText().Trim() is { Length: > 0 } value ? value : null;

    private static string FileName(string path) => new([.. path[(path.LastIndexOfAny(['/', '\\', ':']) + 1)..].Where(c => !char.IsControl(c))]);
}
