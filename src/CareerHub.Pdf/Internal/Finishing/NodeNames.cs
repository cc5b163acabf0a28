using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>
/// Chromium names the cells of tables after its nodes, which it counts on from document to document. They are counted
/// anew here, so that a document's bytes do not depend on those before it. The order stays, and so does the name tree.
/// </summary>
internal static class NodeNames
{
    private static ReadOnlySpan<byte> Prefix => "(node"u8;

    public static void Renumber(ChromiumFile file)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        List<int> holders = [];
        for (var number = 1; number < file.ObjectCount; number++)
        {
            var value = file.Value(number);
            if ((value.StartsWith("<</Type /StructElem"u8) || value.StartsWith("<</Limits "u8)) && Collect(value, names))
            {
                holders.Add(number);
            }
        }

        var renamed = names.Select((name, index) => (name, New: Encoding.ASCII.GetBytes((index + 1).ToString($"D{name.Length}", null)))).ToDictionary(pair => pair.name, pair => pair.New);
        foreach (var value in holders)
        {
            Rename(file.Value(value), renamed);
        }
    }

    private static bool Collect(ReadOnlySpan<byte> value, SortedSet<string> names)
    {
        var any = false;
        for (var at = Next(value, 0, out var digits); at >= 0; at = Next(value, at + digits, out digits))
        {
            any = true;
            names.Add(Encoding.ASCII.GetString(value.Slice(at, digits)));
        }

        return any;
    }

    private static void Rename(Span<byte> value, Dictionary<string, byte[]> renamed)
    {
        for (var at = Next(value, 0, out var digits); at >= 0; at = Next(value, at + digits, out digits))
        {
            renamed[Encoding.ASCII.GetString(value.Slice(at, digits))].CopyTo(value[at..]);
        }
    }

    /// <summary>Where the digits of the next name begin; below zero when there is none.</summary>
    private static int Next(ReadOnlySpan<byte> value, int from, out int digits)
    {
        digits = 0;
        while (value[from..].IndexOf(Prefix) is >= 0 and var found)
        {
            from += found + Prefix.Length;
            digits = value[from..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (digits > 0 && value[from + digits] == ')')
            {
                return from;
            }
        }

        return -1;
    }
}
