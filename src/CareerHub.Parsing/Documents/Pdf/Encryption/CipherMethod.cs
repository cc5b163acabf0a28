namespace CareerHub.Parsing.Documents.Pdf.Encryption;

/// <summary>How strings or streams are encrypted (section 7.6.5, ISO 32000-2).</summary>
internal enum CipherMethod
{
    /// <summary>Not at all.</summary>
    Identity,

    /// <summary>RC4 with a key per object.</summary>
    Rc4,

    /// <summary>AES-128 in CBC mode with a key per object.</summary>
    AesV2,

    /// <summary>AES-256 in CBC mode with the file's key.</summary>
    AesV3,
}
