using System.Buffers;
using System.Text;

namespace CareerHub.Profiles.Validation.Internal;

/// <summary>What PostgreSQL can store: no U+0000, and no half of a surrogate pair, which UTF-8 cannot express.</summary>
internal static class StorableText
{
    public static bool IsStorable(string? text)
    {
        if (text is null)
        {
            return true;
        }

        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            if (rest[0] == '\0' || Rune.DecodeFromUtf16(rest, out _, out int length) != OperationStatus.Done)
            {
                return false;
            }

            rest = rest[length..];
        }

        return true;
    }
}
