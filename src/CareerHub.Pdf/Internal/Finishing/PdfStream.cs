using System.IO.Compression;
using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>Streams (ISO 32000-1, 7.3.8): a dictionary and data, deflated or as it is.</summary>
internal static class PdfStream
{
    /// <summary>The most that one of Chromium's streams may unpack to: many times what a long document has.</summary>
    private const int MaxLength = 256 * 1024 * 1024;

    /// <summary>The data of an object that is a stream, unpacked.</summary>
    /// <exception cref="InvalidDataException">It is none, or packed in another way.</exception>
    public static byte[] Read(ReadOnlySpan<byte> value)
    {
        var dictionary = new PdfDictionary(value);
        var length = PdfSyntax.Number(dictionary["Length"u8]);
        var rest = value[PdfSyntax.TokenEnd(value, 0)..];
        var start = PdfSyntax.SkipSpace(rest, 0) + "stream\n".Length;
        if (start + length > rest.Length)
        {
            throw PdfSyntax.Broken();
        }

        var data = rest.Slice(start, length);
        var filter = dictionary["Filter"u8];
        return filter.IsEmpty ? data.ToArray() : filter.SequenceEqual("/FlateDecode"u8) ? Inflate(data) : throw PdfSyntax.Broken();
    }

    /// <summary>The same stream with other data: its dictionary stays but for what says how the data is packed.</summary>
    public static byte[] With(ReadOnlySpan<byte> value, byte[] data)
    {
        var packed = Deflate(data);
        var filtered = new PdfDictionary(value[..PdfSyntax.TokenEnd(value, 0)]).With("Filter"u8, "/FlateDecode"u8);
        return [.. new PdfDictionary(filtered).With("Length"u8, Encoding.ASCII.GetBytes($"{packed.Length}")), .. " stream\n"u8, .. packed, .. "\nendstream"u8];
    }

    /// <summary>A new stream.</summary>
    /// <param name="entries">What its dictionary has beside length and filter.</param>
    /// <param name="data">Its data.</param>
    /// <param name="isPacked">False for what programs look for without reading PDF, such as XMP.</param>
    public static byte[] New(string entries, byte[] data, bool isPacked = true)
    {
        var packed = isPacked ? Deflate(data) : data;
        var filter = isPacked ? "/Filter /FlateDecode\n" : "";
        return [.. Encoding.Latin1.GetBytes($"<<{entries}\n{filter}/Length {packed.Length}>> stream\n"), .. packed, .. "\nendstream"u8];
    }

    private static byte[] Inflate(ReadOnlySpan<byte> data)
    {
        using var source = new MemoryStream(data.ToArray(), writable: false);
        using var output = new MemoryStream(data.Length * 6);
        using Stream inflater = Zlib(source, packs: false);
        var buffer = new byte[16 * 1024];
        for (var read = inflater.Read(buffer); read > 0; read = inflater.Read(buffer))
        {
            output.Write(buffer, 0, read);
            if (output.Length > MaxLength)
            {
                throw PdfSyntax.Broken();
            }
        }

        return output.ToArray();
    }

    private static byte[] Deflate(byte[] data)
    {
        using var output = new MemoryStream((data.Length / 3) + 64);
        using (Stream deflater = Zlib(output, packs: true))
        {
            deflater.Write(data);
        }

        return output.ToArray();
    }

#pragma warning disable RS0030 // It unpacks only what our own browser has just packed, and its one caller no more of it than the bound.
    private static ZLibStream Zlib(Stream stream, bool packs) =>
        packs ? new ZLibStream(stream, CompressionLevel.Optimal, leaveOpen: true) : new ZLibStream(stream, CompressionMode.Decompress);
#pragma warning restore RS0030
}
