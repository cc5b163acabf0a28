using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Metadata;

/// <summary>Reads the document information dictionary (section 14.3.3).</summary>
internal static class InformationDictionary
{
    public static DocumentMetadata Read(PdfFile file)
    {
        PdfDictionary info = file.Dictionary(file.Trailer, "Info");
        return new DocumentMetadata
        {
            Title = Text(file, info, "Title"),
            Author = Text(file, info, "Author"),
            Subject = Text(file, info, "Subject"),
            Keywords = Text(file, info, "Keywords"),
            Creator = Text(file, info, "Creator"),
            Producer = Text(file, info, "Producer"),
            CreatedAt = PdfDate.Parse(Text(file, info, "CreationDate")),
            ModifiedAt = PdfDate.Parse(Text(file, info, "ModDate")),
        };
    }

    private static string? Text(PdfFile file, PdfDictionary info, string key) =>
        file.Get(info, key) is PdfString text && text.ToText().Trim() is { Length: > 0 } value ? value : null;
}
