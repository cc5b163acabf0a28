namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>An integer or real number; always finite.</summary>
internal sealed class PdfNumber : PdfObject
{
    private static readonly PdfNumber[] s_small = [.. Enumerable.Range(0, 1025).Select(value => new PdfNumber(value, true))];

    private PdfNumber(double value, bool isInteger) => (Value, IsInteger) = (value, isInteger);

    public double Value { get; }

    public bool IsInteger { get; }

    /// <summary>The value cut to a 32-bit integer.</summary>
    public int Integer => (int)Math.Clamp(Value, int.MinValue, int.MaxValue);

    public static PdfNumber Create(double value, bool isInteger) =>
        isInteger && value is >= 0 and <= 1024 ? s_small[(int)value] : new PdfNumber(value, isInteger);
}
