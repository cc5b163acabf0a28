using System.IO.Compression;
using System.Text;

namespace CareerHub.Parsing.Tests.Documents;

/// <summary>Packs entries into a ZIP file, in order.</summary>
internal static class ZipFile
{
    public static byte[] Of(params (string Name, string Content)[] entries) =>
        Of([.. entries.Select(entry => (entry.Name, Encoding.UTF8.GetBytes(entry.Content)))]);

    public static byte[] Of(params (string Name, byte[] Content)[] entries)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] content) in entries)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Changes a little-endian field of the first directory record (APPNOTE 4.3.12) at <paramref name="offset"/>.</summary>
    public static byte[] Patch(byte[] zip, int offset, params byte[] bytes)
    {
        int record = zip.AsSpan().IndexOf("PK\u0001\u0002"u8);
        bytes.CopyTo(zip, record + offset);
        return zip;
    }
}
