using System.IO.Compression;

namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>Finds the one document in an archive that somebody packed.</summary>
internal static class ZipDocuments
{
    // What macOS adds beside every file.
    private const string MacFolder = "__MACOSX/";

    /// <summary>The bytes of the only document; a text beside a document of another kind (a read-me) does not count.</summary>
    /// <exception cref="DocumentRefusedException">There is none, more than one, or it is too large.</exception>
    public static ReadOnlyMemory<byte> ReadOnly(ZipPackage package, ReadingBudget budget)
    {
        var documents = new List<ZipArchiveEntry>();
        var texts = new List<ZipArchiveEntry>();
        foreach (ZipArchiveEntry entry in package.Files)
        {
            budget.Check();
            switch (entry.FullName.StartsWith(MacFolder, StringComparison.Ordinal) ? FileKind.Unknown : KindOf(package, entry))
            {
                case FileKind.Pdf or FileKind.Zip or FileKind.Rtf or FileKind.Html or FileKind.Mhtml or FileKind.FlatDocx or FileKind.FlatOdt:
                    documents.Add(entry);
                    break;
                case FileKind.Text:
                    texts.Add(entry);
                    break;
            }
        }

        List<ZipArchiveEntry> candidates = documents.Count > 0 ? documents : texts;
        return candidates.Count switch
        {
            0 => throw new DocumentRefusedException(DocumentFindings.ArchiveOfNone),
            1 => ReadAll(package, candidates[0], budget),
            _ => throw new DocumentRefusedException(DocumentFindings.ArchiveOfSeveral),
        };
    }

    private static FileKind KindOf(ZipPackage package, ZipArchiveEntry entry)
    {
        using Stream stream = package.Open(entry);
        byte[] head = new byte[FileSignature.HeadLength];
        int read = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return read == 0 ? FileKind.Unknown : FileSignature.Of(head.AsSpan(0, read));
    }

    private static ReadOnlyMemory<byte> ReadAll(ZipPackage package, ZipArchiveEntry entry, ReadingBudget budget)
    {
        using Stream stream = package.Open(entry);
        return BoundedInput.ReadPart(stream, budget);
    }
}
