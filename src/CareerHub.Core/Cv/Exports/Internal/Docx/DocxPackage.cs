using System.IO.Compression;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>Puts parts into a ZIP file, in their order and without a date of its own.</summary>
internal static class DocxPackage
{
    // The first moment that a ZIP file can state (APPNOTE 4.4.6): a clock would give other bytes each time.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Write(IEnumerable<(string Name, byte[] Content)> parts)
    {
        using var output = new MemoryStream();
#pragma warning disable RS0030 // It writes what this assembly made; the ban is for archives that are read.
        using (var archive = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true))
#pragma warning restore RS0030
        {
            foreach ((string name, byte[] content) in parts)
            {
                ZipArchiveEntry entry = archive.CreateEntry(name, CompressionLevel.Optimal);
                entry.LastWriteTime = Epoch;
                using Stream stream = entry.Open();
                stream.Write(content);
            }
        }

        return output.ToArray();
    }
}
