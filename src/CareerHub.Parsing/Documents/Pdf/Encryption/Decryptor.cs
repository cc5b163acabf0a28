using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Encryption;

/// <summary>Decrypts the strings and streams of an object (section 7.6.3).</summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format prescribes MD5 for keys of objects.")]
internal sealed class Decryptor(EncryptionSettings settings, byte[] key)
{
    /// <summary>A copy of an object with its strings, and its stream's bytes, in clear.</summary>
    public PdfObject Decrypt(IndirectObject owner) => Decrypt(owner.Value, owner.Number, owner.Generation);

    private PdfObject Decrypt(PdfObject value, int number, int generation) => value switch
    {
        PdfString text => new PdfString(Apply(settings.Strings, text.Bytes, number, generation)),
        PdfArray array => new PdfArray([.. array.Items.Select(item => Decrypt(item, number, generation))]),
        PdfDictionary dictionary => Decrypt(dictionary, number, generation),
        PdfStream stream => Decrypt(stream, number, generation),
        _ => value,
    };

    private PdfDictionary Decrypt(PdfDictionary dictionary, int number, int generation) =>
        new(dictionary.Entries.ToDictionary(entry => entry.Key, entry => Decrypt(entry.Value, number, generation)));

    private PdfStream Decrypt(PdfStream stream, int number, int generation)
    {
        // Cross-reference streams are never encrypted (section 7.5.8.2), metadata only when the settings say so.
        bool clear = stream.Dictionary["Type"] is PdfName { Value: "XRef" }
            || (stream.Dictionary["Type"] is PdfName { Value: "Metadata" } && !settings.EncryptMetadata)
            || HasIdentityFilter(stream.Dictionary["Filter"]);
        return clear ? stream : new PdfStream(Decrypt(stream.Dictionary, number, generation), Apply(settings.Streams, stream.Raw.Span, number, generation));
    }

    private static bool HasIdentityFilter(PdfObject filter) => filter is PdfName { Value: "Crypt" } or PdfArray { Items: [PdfName { Value: "Crypt" }, ..] };

    private byte[] Apply(CipherMethod method, ReadOnlySpan<byte> data, int number, int generation) => method switch
    {
        CipherMethod.Rc4 => Rc4.Apply(ObjectKey(number, generation, []), data),
        CipherMethod.AesV2 => DecryptAes(ObjectKey(number, generation, "sAlT"u8), data),
        CipherMethod.AesV3 => DecryptAes(key, data),
        _ => data.ToArray(),
    };

    /// <summary>Algorithm 1, steps a to d.</summary>
    private byte[] ObjectKey(int number, int generation, ReadOnlySpan<byte> salt)
    {
        byte[] hash = MD5.HashData([.. key, (byte)number, (byte)(number >> 8), (byte)(number >> 16), (byte)generation, (byte)(generation >> 8), .. salt]);
        return hash[..Math.Min(16, key.Length + 5)];
    }

    /// <summary>CBC with the vector in front; of damaged data as many whole blocks as there are, its padding left to the reader.</summary>
    private static byte[] DecryptAes(byte[] key, ReadOnlySpan<byte> data)
    {
        int blocks = (data.Length / 16) - 1;
        if (blocks < 1)
        {
            return [];
        }

        using var aes = Aes.Create();
        aes.Key = key;
        byte[] clear = aes.DecryptCbc(data.Slice(16, blocks * 16), data[..16], PaddingMode.None);
        int padding = clear[^1];
        return padding is >= 1 and <= 16 ? clear[..^padding] : clear;
    }
}
