namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>A dictionary where it stands in a file, looked through anew for each key: they are small.</summary>
/// <param name="data">Begins with its first bracket; what follows its last does not matter.</param>
internal readonly ref struct PdfDictionary(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;

    /// <summary>The value of a key, given without its slash; empty when it is not there.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> key] => Find(key, out var value, out var end) ? data[value..end] : default;

    /// <summary>The same with another value for a key, whether it had one or not; what follows the dictionary stays.</summary>
    public byte[] With(ReadOnlySpan<byte> key, ReadOnlySpan<byte> newValue) => Find(key, out var value, out var end)
        ? [.. data[..value], .. newValue, .. data[end..]]
        : [.. "<</"u8, .. key, .. " "u8, .. newValue, .. "\n"u8, .. data["<<".Length..]];

    private bool Find(ReadOnlySpan<byte> key, out int value, out int end)
    {
        var at = PdfSyntax.SkipSpace(data, "<<".Length);
        while (at < data.Length && data[at] == '/')
        {
            var name = PdfSyntax.TokenEnd(data, at);
            value = PdfSyntax.SkipSpace(data, name);
            end = PdfSyntax.ValueEnd(data, value);
            if (data[(at + 1)..name].SequenceEqual(key))
            {
                return true;
            }

            at = PdfSyntax.SkipSpace(data, end);
        }

        value = end = 0;
        return false;
    }
}
