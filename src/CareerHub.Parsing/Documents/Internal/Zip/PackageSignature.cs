using System.Text;
using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;

namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>Tells office documents from other ZIP archives by their mimetype entry (OpenDocument part 2, 3.3) or content types (OPC, 7.2.3).</summary>
internal static class PackageSignature
{
    private const string OpenDocument = "application/vnd.oasis.opendocument.";

    // Pages, Numbers and Keynote keep their text in a format of their own.
    private static readonly string[] AppleParts = ["Index/Document.iwa", "Index.zip", "index.xml.gz", "index.apxl", "buildVersionHistory.plist"];

    public static PackageKind Of(ZipPackage package, ReadingBudget budget)
    {
        if (OfMimeType(ReadMimeType(package)) is { } stated)
        {
            return stated;
        }

        if (package.Has("[Content_Types].xml") && OfContentTypes(package, budget) is { } kind)
        {
            return kind;
        }

        if (package.Has("word/document.xml"))
        {
            return PackageKind.Docx;
        }

        if (package.Has("FixedDocSeq.fdseq") || package.Has("FixedDocumentSequence.fdseq"))
        {
            return PackageKind.PageDescription;
        }

        return Array.Exists(AppleParts, package.Has) ? PackageKind.ApplePages : PackageKind.Archive;
    }

    /// <summary>The kind that a media type names, or null.</summary>
    public static PackageKind? OfMimeType(string mimeType)
    {
        if (mimeType.StartsWith(OpenDocument, StringComparison.Ordinal))
        {
            return OfOpenDocument(mimeType[OpenDocument.Length..]);
        }

        return mimeType == "application/epub+zip" ? PackageKind.Ebook : null;
    }

    private static PackageKind OfOpenDocument(string type) => type switch
    {
        _ when type.StartsWith("text", StringComparison.Ordinal) => PackageKind.Odt,
        _ when type.StartsWith("spreadsheet", StringComparison.Ordinal) => PackageKind.Spreadsheet,
        _ when type.StartsWith("presentation", StringComparison.Ordinal) => PackageKind.Presentation,
        _ => PackageKind.OtherOffice,
    };

    private static PackageKind? OfContentTypes(ZipPackage package, ReadingBudget budget)
    {
        PackageKind? found = null;
        try
        {
            using Stream stream = package.OpenPart("[Content_Types].xml")!;
            XmlParts.VisitAll(stream, budget, reader =>
            {
                string type = reader.GetAttribute("ContentType") ?? "";
                found ??= type.EndsWith("main+xml", StringComparison.Ordinal) ? OfMainPart(type) : null;
                return true;
            });
        }
        catch (XmlException)
        {
            // The parts themselves may still be sound; the caller looks for the usual one.
            budget.Note(DocumentFindings.Repaired);
        }

        return found;
    }

    private static PackageKind? OfMainPart(string type) => type switch
    {
        _ when type.Contains("wordprocessingml.", StringComparison.Ordinal) || type.Contains("ms-word.", StringComparison.Ordinal) => PackageKind.Docx,
        _ when type.Contains("spreadsheetml.", StringComparison.Ordinal) || type.Contains("ms-excel.", StringComparison.Ordinal) => PackageKind.Spreadsheet,
        _ when type.Contains("presentationml.", StringComparison.Ordinal) || type.Contains("ms-powerpoint.", StringComparison.Ordinal) => PackageKind.Presentation,
        _ => null,
    };

    private static string ReadMimeType(ZipPackage package)
    {
        using Stream? stream = package.OpenPart("mimetype");
        byte[] buffer = new byte[128];
        int read = stream?.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) ?? 0;
        return Encoding.ASCII.GetString(buffer, 0, read).Trim();
    }
}
