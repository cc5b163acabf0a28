using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace CareerHub.Parsing.Documents.Pdf.Encryption;

/// <summary>
/// Finds the file's key with the empty user password, which is what a file has that anybody may open and only editing is restricted.
/// Algorithms of section 7.6.4 (ISO 32000-2).
/// </summary>
[SuppressMessage("Security", "CA5351:Do Not Use Broken Cryptographic Algorithms", Justification = "The format prescribes MD5 for revisions 2 to 4.")]
[SuppressMessage("Security", "CA5358:Review cipher mode usage with cryptography experts", Justification = "The format prescribes the mode.")]
internal static class PasswordCheck
{
    /// <summary>The padding that stands for a password of no characters (algorithm 2, step a).</summary>
    private static readonly byte[] s_padding =
    [
        0x28, 0xBF, 0x4E, 0x5E, 0x4E, 0x75, 0x8A, 0x41, 0x64, 0x00, 0x4E, 0x56, 0xFF, 0xFA, 0x01, 0x08,
        0x2E, 0x2E, 0x00, 0xB6, 0xD0, 0x68, 0x3E, 0x80, 0x2F, 0x0C, 0xA9, 0xFE, 0x64, 0x53, 0x69, 0x7A,
    ];

    /// <summary>The key, or null when the file opens only with a password.</summary>
    public static byte[]? FindKey(EncryptionSettings settings) => settings.Revision switch
    {
        2 or 3 or 4 => FindLegacyKey(settings),
        5 or 6 => FindAesKey(settings),
        _ => null,
    };

    /// <summary>Algorithm 2, checked by algorithms 4 and 5.</summary>
    private static byte[]? FindLegacyKey(EncryptionSettings settings)
    {
        int length = Math.Min(settings.KeyLength, 16);
        byte[] permissions = BitConverter.GetBytes(settings.Permissions);
        byte[] whole = settings.Revision >= 4 && !settings.EncryptMetadata ? [0xFF, 0xFF, 0xFF, 0xFF] : [];
        byte[] hash = MD5.HashData([.. s_padding, .. settings.OwnerHash.Take(32), .. permissions, .. settings.FileId, .. whole]);
        for (int i = 0; i < 50 && settings.Revision >= 3; i++)
        {
            hash = MD5.HashData(hash.AsSpan(0, length));
        }

        byte[] key = hash[..length];
        byte[] expected = settings.Revision == 2 ? Rc4.Apply(key, s_padding) : UserHashOf(key, settings.FileId);
        int compared = settings.Revision == 2 ? 32 : 16;
        return settings.UserHash.Length >= compared && settings.UserHash.AsSpan(0, compared).SequenceEqual(expected.AsSpan(0, compared)) ? key : null;
    }

    /// <summary>Algorithm 5.</summary>
    private static byte[] UserHashOf(byte[] key, byte[] fileId)
    {
        byte[] value = Rc4.Apply(key, MD5.HashData([.. s_padding, .. fileId]));
        for (int i = 1; i <= 19; i++)
        {
            value = Rc4.Apply([.. key.Select(b => (byte)(b ^ i))], value);
        }

        return value;
    }

    /// <summary>Algorithm 2.A: U holds the hash, 8 bytes of salt for checking and 8 for the key.</summary>
    private static byte[]? FindAesKey(EncryptionSettings settings)
    {
        if (settings.UserHash.Length < 48 || settings.UserKey.Length < 32)
        {
            return null;
        }

        if (!Hash(settings.UserHash.AsSpan(32, 8), settings.Revision).AsSpan().SequenceEqual(settings.UserHash.AsSpan(0, 32)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = Hash(settings.UserHash.AsSpan(40, 8), settings.Revision);
        return aes.DecryptCbc(settings.UserKey.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }

    /// <summary>Algorithm 2.B with the empty password; revision 5 stops after the first hash.</summary>
    private static byte[] Hash(ReadOnlySpan<byte> salt, int revision)
    {
        byte[] key = SHA256.HashData(salt);
        for (int round = 0, last = 0; revision >= 6 && (round < 64 || last > round - 32); round++)
        {
            byte[] block = new byte[key.Length * 64];
            for (int i = 0; i < 64; i++)
            {
                key.CopyTo(block, i * key.Length);
            }

            using var aes = Aes.Create();
            aes.Key = key[..16];
            byte[] encrypted = aes.EncryptCbc(block, key.AsSpan(16, 16), PaddingMode.None);
            key = (encrypted.Take(16).Sum(b => b) % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            last = encrypted[^1];
        }

        return key[..32];
    }
}
