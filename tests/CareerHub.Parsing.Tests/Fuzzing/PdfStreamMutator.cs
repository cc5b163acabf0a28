using System.IO.Compression;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>
/// Changes what a Flate stream of a PDF unpacks to, since a flipped bit of the packed bytes only tests the unpacking. The new
/// stream takes the place of the old one where it fits, so that the file around it stays sound.
/// </summary>
internal static class PdfStreamMutator
{
    /// <summary>The file with one stream changed, or null when it has none that unpacks.</summary>
    public static byte[]? Mutate(byte[] pdf, byte[] donor, FuzzRandom random)
    {
        List<Range> streams = Streams(pdf);
        while (streams.Count > 0)
        {
            int chosen = random.Below(streams.Count);
            if (Unpack(pdf[streams[chosen]]) is { Length: > 0 } content)
            {
                return Replace(pdf, streams[chosen], Pack(ByteMutator.Mutate(content, donor, random)));
            }

            streams.RemoveAt(chosen);
        }

        return null;
    }

    private static byte[] Replace(byte[] pdf, Range at, byte[] packed)
    {
        (int start, int length) = at.GetOffsetAndLength(pdf.Length);
        byte[] padding = new byte[Math.Max(0, length - packed.Length)];
        return [.. pdf.AsSpan(0, start), .. packed, .. padding, .. pdf.AsSpan(start + length)];
    }

    private static List<Range> Streams(byte[] pdf)
    {
        var streams = new List<Range>();
        int at = 0;
        while (pdf.AsSpan(at).IndexOf("stream\n"u8) is >= 0 and var found)
        {
            int start = at + found + "stream\n".Length;
            int end = pdf.AsSpan(start).IndexOf("endstream"u8);
            if (end < 0)
            {
                break;
            }

            streams.Add(start..(start + end));
            at = start + end + "endstream".Length;
        }

        return streams;
    }

    private static byte[] Unpack(byte[] packed)
    {
        using var content = new MemoryStream();
        try
        {
            using var zlib = new ZLibStream(new MemoryStream(packed), CompressionMode.Decompress);
            zlib.CopyTo(content);
        }
        catch (InvalidDataException)
        {
            // No Flate stream, or one that is damaged already: another is chosen.
            return [];
        }

        return content.ToArray();
    }

    private static byte[] Pack(byte[] content)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zlib.Write(content);
        }

        return packed.ToArray();
    }
}
