namespace CareerHub.Parsing.Documents.Pdf.Filters;

/// <summary>A growing array that asks the budget for every byte it takes.</summary>
internal sealed class DecodedBytes(PdfBudget budget)
{
    private byte[] _bytes = new byte[1024];

    public int Length { get; private set; }

    /// <summary>Appends <paramref name="bytes"/>, or answers false when the budget refuses them.</summary>
    public bool TryAdd(ReadOnlySpan<byte> bytes)
    {
        if (!budget.TryBytes(bytes.Length))
        {
            return false;
        }

        if (Length + bytes.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + bytes.Length));
        }

        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
        return true;
    }

    public byte[] ToArray() => _bytes.AsSpan(0, Length).ToArray();
}
