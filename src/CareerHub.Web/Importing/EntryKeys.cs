using System.Security.Cryptography;
using System.Text;
using CareerHub.Profiles;
using CareerHub.Web.Editing;

namespace CareerHub.Web.Importing;

/// <summary>Keys of the entries that an import proposes. The same place in the same import always has the same key, so that an entry is taken over once, however often the form is sent.</summary>
internal static class EntryKeys
{
    private const int KeyBytes = 16;

    // The first six bytes of a ULID are its time; the keys keep that of the import.
    private const int TimeBytes = 6;

    /// <summary>The profile with the keys that its entries have in this import.</summary>
    public static Profile Assign(Profile proposed, Ulid import) => ProfileSections.All.Aggregate(
        proposed,
        (profile, section) => section.With(profile, section.Entries(profile).Select((entry, index) => entry with { Id = Of(import, section.Property, index) })));

    public static Ulid Of(Ulid import, string section, int index)
    {
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{import}/{section}/{index}")));
        Span<byte> key = stackalloc byte[KeyBytes];
        import.ToGuid().TryWriteBytes(key, bigEndian: true, out _);
        hash.AsSpan(0, KeyBytes - TimeBytes).CopyTo(key[TimeBytes..]);
        return Ulid.FromGuid(new Guid(key, bigEndian: true));
    }
}
