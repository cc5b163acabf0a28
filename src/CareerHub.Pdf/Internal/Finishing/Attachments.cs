using System.Text;
using CareerHub.Cv;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>Files inside of a PDF: embedded (ISO 32000-1, 7.11.4), and associated with the document as a whole (ISO 32000-2, 14.13).</summary>
internal static class Attachments
{
    public static void Add(RewrittenFile file, PdfOptions options)
    {
        if (options.Attachments.Count == 0)
        {
            return;
        }

        var catalog = file.Original.CatalogNumber;
        var specifications = options.Attachments
            .Select(attachment => (Name: PdfText.String(attachment.Name), Number: Specification(file, attachment, options.CreatedAt)))
            .OrderBy(pair => Convert.ToHexString(PdfText.Bytes(Encoding.Latin1.GetBytes(pair.Name))), StringComparer.Ordinal).ToList();
        var names = string.Join('\n', specifications.Select(pair => $"{pair.Name} {pair.Number} 0 R"));
        var tree = file.Add($"<</Names [{names}]>>");
        file.Set(catalog, "AF"u8, Encoding.ASCII.GetBytes($"[{string.Join(' ', specifications.Select(pair => $"{pair.Number} 0 R"))}]"));
        file.Set(catalog, "Names"u8, Encoding.ASCII.GetBytes($"<</EmbeddedFiles {tree} 0 R>>"));
    }

    private static int Specification(RewrittenFile file, PdfAttachment attachment, DateTimeOffset? date)
    {
        var dates = date is { } day ? $"\n/CreationDate {PdfText.Date(day)}\n/ModDate {PdfText.Date(day)}" : "";
        var content = file.Add(PdfStream.New(
            $"/Type /EmbeddedFile\n/Subtype {PdfText.Name(attachment.MediaType)}\n/Params <</Size {attachment.Content.Length}{dates}>>",
            attachment.Content.ToArray()));
        var name = PdfText.String(attachment.Name);
        return file.Add(
            $"<</Type /Filespec\n/F {name}\n/UF {name}\n/Desc {PdfText.String(attachment.Description)}\n/AFRelationship /{attachment.Relationship}\n/EF <</F {content} 0 R\n/UF {content} 0 R>>>>");
    }
}
