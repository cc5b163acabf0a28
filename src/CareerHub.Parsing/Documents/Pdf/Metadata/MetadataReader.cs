using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Metadata;

/// <summary>Puts together what a file says about itself in its two places.</summary>
internal static class MetadataReader
{
    /// <summary>The information dictionary's entries, and the XMP packet's where that has none.</summary>
    public static DocumentMetadata Read(PdfFile file)
    {
        DocumentMetadata info = InformationDictionary.Read(file), xmp = XmpMetadata.Read(file);
        return new DocumentMetadata
        {
            Title = info.Title ?? xmp.Title,
            Author = info.Author ?? xmp.Author,
            Subject = info.Subject ?? xmp.Subject,
            Keywords = info.Keywords ?? xmp.Keywords,
            Creator = info.Creator ?? xmp.Creator,
            Producer = info.Producer ?? xmp.Producer,
            CreatedAt = info.CreatedAt ?? xmp.CreatedAt,
            ModifiedAt = info.ModifiedAt ?? xmp.ModifiedAt,
        };
    }
}
