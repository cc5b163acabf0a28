using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Encryption;

/// <summary>What an encryption dictionary of the standard security handler says (sections 7.6.2 to 7.6.4).</summary>
internal sealed record EncryptionSettings
{
    public required int Revision { get; init; }

    /// <summary>The key's length in bytes.</summary>
    public required int KeyLength { get; init; }

    public required byte[] OwnerHash { get; init; }

    public required byte[] UserHash { get; init; }

    public required byte[] UserKey { get; init; }

    public required int Permissions { get; init; }

    public required byte[] FileId { get; init; }

    public required bool EncryptMetadata { get; init; }

    public required CipherMethod Streams { get; init; }

    public required CipherMethod Strings { get; init; }

    /// <summary>Reads the dictionary, or null when the handler or version is another than the standard one's.</summary>
    public static EncryptionSettings? Read(PdfDictionary dictionary, PdfFile file)
    {
        int version = (int)file.Number(dictionary, "V");
        if (file.Name(dictionary, "Filter") != "Standard" || version is < 1 or > 5)
        {
            return null;
        }

        int bits = version == 1 ? 40 : (int)file.Number(dictionary, "Length", version >= 4 ? 128 : 40);
        return new EncryptionSettings
        {
            Revision = (int)file.Number(dictionary, "R"),
            KeyLength = version == 5 ? 32 : version == 4 ? 16 : Math.Clamp(bits / 8, 5, 16),
            OwnerHash = Bytes(file, dictionary, "O"),
            UserHash = Bytes(file, dictionary, "U"),
            UserKey = Bytes(file, dictionary, "UE"),
            Permissions = unchecked((int)(long)file.Number(dictionary, "P")),
            FileId = file.Array(file.Trailer, "ID") is { Count: > 0 } id && file.Resolve(id.Items[0]) is PdfString first ? first.Bytes : [],
            EncryptMetadata = file.Get(dictionary, "EncryptMetadata") is not PdfBoolean { Value: false },
            Streams = version < 4 ? CipherMethod.Rc4 : Filter(file, dictionary, "StmF"),
            Strings = version < 4 ? CipherMethod.Rc4 : Filter(file, dictionary, "StrF"),
        };
    }

    private static byte[] Bytes(PdfFile file, PdfDictionary dictionary, string key) => (file.Get(dictionary, key) as PdfString)?.Bytes ?? [];

    /// <summary>The method that a named crypt filter uses (section 7.6.5).</summary>
    private static CipherMethod Filter(PdfFile file, PdfDictionary dictionary, string key)
    {
        string name = file.Name(dictionary, key) ?? "Identity";
        return file.Name(file.Dictionary(file.Dictionary(dictionary, "CF"), name), "CFM") switch
        {
            "V2" => CipherMethod.Rc4,
            "AESV2" => CipherMethod.AesV2,
            "AESV3" => CipherMethod.AesV3,
            _ => CipherMethod.Identity,
        };
    }
}
