namespace CareerHub.Pdf.Internal;

/// <summary>A dictionary where it stands in a file, looked through anew for each key: they are small.</summary>
/// <param name="data">Begins with its first bracket; what follows its last does not matter.</param>
internal readonly ref struct PdfDictionary(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;

    /// <summary>The value of a key, given without its slash; empty when it is not there.</summary>
    public ReadOnlySpan<byte> this[ReadOnlySpan<byte> key]
    {
        get
        {
            var at = PdfSyntax.SkipSpace(data, "<<".Length);
            while (at < data.Length && data[at] == '/')
            {
                var name = PdfSyntax.TokenEnd(data, at);
                var value = PdfSyntax.SkipSpace(data, name);
                var end = PdfSyntax.ValueEnd(data, value);
                if (data[(at + 1)..name].SequenceEqual(key))
                {
                    return data[value..end];
                }

                at = PdfSyntax.SkipSpace(data, end);
            }

            return default;
        }
    }
}
