using System.Buffers;
using System.Text;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>Tells UTF-8 with some damaged bytes (cut off, or two texts pasted together) from a code page.</summary>
internal static class Utf8Detector
{
    // In a code page a letter outside ASCII is hardly ever followed by bytes that continue it as UTF-8.
    private const int SoundPerDamaged = 10;

    public static bool IsDamagedUtf8(ReadOnlySpan<byte> bytes)
    {
        int sound = 0;
        int damaged = 0;
        ReadOnlySpan<byte> rest = bytes;
        while (rest.IndexOfAnyInRange((byte)0x80, (byte)0xff) is >= 0 and var at)
        {
            rest = rest[at..];
            bool isSound = Rune.DecodeFromUtf8(rest, out _, out int length) == OperationStatus.Done;
            sound += isSound ? 1 : 0;
            damaged += isSound ? 0 : 1;
            rest = rest[length..];
        }

        return sound >= damaged * SoundPerDamaged && sound > 0;
    }
}
