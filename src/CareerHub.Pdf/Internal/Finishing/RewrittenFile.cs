using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>A file of Chromium's with some of its objects replaced and others added, written anew with the same numbers.</summary>
internal sealed class RewrittenFile(ChromiumFile file)
{
    /// <summary>A comment of bytes above 127 tells programs that copy files that this one is not text (ISO 32000-1, 7.5.2).</summary>
    private static readonly byte[] Header = [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, (byte)'\n'];

    private readonly Dictionary<int, byte[]> replaced = [];
    private readonly List<byte[]> added = [];

    public ChromiumFile Original { get; } = file;

    /// <summary>An object's value as it is now.</summary>
    /// <exception cref="InvalidDataException">There is none of this number.</exception>
    public ReadOnlySpan<byte> Value(int number)
    {
        var place = number - Original.ObjectCount;
        return place >= 0 && place < added.Count ? added[place]
            : replaced.TryGetValue(number, out var value) ? value
            : Original.Value(number);
    }

    public PdfDictionary Dictionary(int number) => new(Value(number));

    public void Replace(int number, byte[] value)
    {
        if (number >= Original.ObjectCount)
        {
            added[number - Original.ObjectCount] = value;
        }
        else
        {
            replaced[number] = value;
        }
    }

    /// <summary>Sets one key of an object that is a dictionary or has one.</summary>
    public void Set(int number, ReadOnlySpan<byte> key, ReadOnlySpan<byte> value) => Replace(number, Dictionary(number).With(key, value));

    /// <summary>The number of the new object.</summary>
    public int Add(byte[] value)
    {
        added.Add(value);
        return Original.ObjectCount + added.Count - 1;
    }

    public int Add(string value) => Add(Encoding.Latin1.GetBytes(value));

    /// <summary>The file's bytes. Its identifier (ISO 32000-1, 14.4) is made of what is in it, so the same content has the same.</summary>
    public byte[] Write(int information)
    {
        var output = new ArrayBufferWriter<byte>(64 * 1024);
        output.Write(Header);
        var count = Original.ObjectCount + added.Count;
        var offsets = new int[count];
        foreach (var number in Original.FileOrder.Concat(Enumerable.Range(Original.ObjectCount, added.Count)))
        {
            offsets[number] = output.WrittenCount;
            Put(output, $"{number} 0 obj\n");
            output.Write(Value(number));
            output.Write("\nendobj\n"u8);
        }

        var table = output.WrittenCount;
        var id = Convert.ToHexString(SHA256.HashData(output.WrittenSpan).AsSpan(0, 16));
        Put(output, $"xref\n0 {count}\n0000000000 65535 f \n");
        for (var number = 1; number < count; number++)
        {
            Put(output, $"{offsets[number]:D10} 00000 n \n");
        }

        Put(output, $"trailer\n<</Size {count}\n/Root {Original.CatalogNumber} 0 R\n/Info {information} 0 R\n/ID [<{id}> <{id}>]>>\nstartxref\n{table}\n%%EOF\n");
        return output.WrittenSpan.ToArray();
    }

    private static void Put(ArrayBufferWriter<byte> output, string text) => output.Advance(Encoding.ASCII.GetBytes(text, output.GetSpan(text.Length)));
}
