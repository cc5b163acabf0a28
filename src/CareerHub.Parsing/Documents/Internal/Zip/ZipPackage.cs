using System.IO.Compression;
using System.Runtime.InteropServices;

namespace CareerHub.Parsing.Documents.Internal.Zip;

/// <summary>A ZIP container whose directory has been found sound; its parts are opened by name and never written to disk.</summary>
internal sealed class ZipPackage : IPackageParts, IDisposable
{
    private readonly ZipArchive archive;
    private readonly ReadingBudget budget;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private ZipPackage(ZipArchive archive, ReadingBudget budget)
    {
        this.archive = archive;
        this.budget = budget;
    }

    /// <summary>The entries that are files, in the order of the directory.</summary>
    public IReadOnlyCollection<ZipArchiveEntry> Files => parts.Values;

    /// <summary>Opens a container, or refuses it for its directory: too many entries, encrypted, two of one name, or overlapping.</summary>
    /// <exception cref="InvalidDataException">It is no ZIP file.</exception>
    public static ZipPackage Open(ReadOnlyMemory<byte> bytes, ReadingBudget budget)
    {
        // An object is made of every record, so they are counted before.
        if (ZipDirectory.HasMoreThan(bytes.Span, budget.Limits.MaxZipEntries))
        {
            throw new DocumentRefusedException(DocumentFindings.AsError(DocumentFindings.TooManyEntries(budget.Limits.MaxZipEntries)));
        }

#pragma warning disable RS0030 // The one place that opens archives: the directory is checked before and next, and what unpacks is counted by PartStream.
        var package = new ZipPackage(new ZipArchive(AsStream(bytes), ZipArchiveMode.Read), budget);
#pragma warning restore RS0030
        bool sound = false;
        try
        {
            package.Index(bytes.Length);
            sound = true;
            return package;
        }
        finally
        {
            if (!sound)
            {
                package.Dispose();
            }
        }
    }

    public bool Has(string name) => parts.ContainsKey(Trim(name));

    /// <summary>The content of a part, or null when there is none of that name (OPC names compare without case).</summary>
    public Stream? OpenPart(string name) => parts.TryGetValue(Trim(name), out ZipArchiveEntry? entry) ? Open(entry) : null;

    public Stream Open(ZipArchiveEntry entry) => new PartStream(entry, budget);

    public void Dispose() => archive.Dispose();

    private static string Trim(string name) => name.TrimStart('/');

    private static MemoryStream AsStream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);

    private void Index(long fileLength)
    {
        if (archive.Entries.Count > budget.Limits.MaxZipEntries)
        {
            throw new DocumentRefusedException(DocumentFindings.AsError(DocumentFindings.TooManyEntries(budget.Limits.MaxZipEntries)));
        }

        long compressed = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            compressed += entry.CompressedLength;
            if (entry.IsEncrypted)
            {
                throw new DocumentRefusedException(DocumentFindings.Encrypted);
            }

            // A name that ends in a slash is a folder (APPNOTE 4.3.6 names no type for it; every packer does so).
            bool isFile = !entry.FullName.EndsWith('/') && entry.FullName.Length > 0;
            if (isFile && !parts.TryAdd(Trim(entry.FullName.Replace('\\', '/')), entry))
            {
                throw new DocumentRefusedException(DocumentFindings.Damaged);
            }
        }

        // Entries that share bytes of the file: small archives that unpack to terabytes are made so.
        if (compressed > fileLength)
        {
            throw new DocumentRefusedException(DocumentFindings.Damaged);
        }
    }
}
