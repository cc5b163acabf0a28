using System.Runtime.InteropServices;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Bytes as an array, copied only where they are not a whole one already.</summary>
internal static class WholeArray
{
    public static byte[] Of(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment) && segment.Offset == 0 && segment.Count == segment.Array!.Length
            ? segment.Array
            : bytes.ToArray();
}
