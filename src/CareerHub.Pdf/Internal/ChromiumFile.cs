using System.Globalization;

namespace CareerHub.Pdf.Internal;

/// <summary>
/// A PDF that Chromium has printed: one plain cross-reference table (ISO 32000-1, 7.5.4), no object streams, no encryption.
/// Nothing is read but what is asked for. It is not for files of anybody else.
/// </summary>
internal sealed class ChromiumFile
{
    private const int EntryLength = 20;

    private readonly byte[] bytes;
    private readonly int firstEntry;
    private readonly int trailer;

    /// <exception cref="InvalidDataException">It is of another form.</exception>
    public ChromiumFile(byte[] bytes)
    {
        this.bytes = bytes;
        var tail = bytes.AsSpan().LastIndexOf("startxref"u8);
        TableOffset = tail < 0 ? throw PdfSyntax.Broken() : PdfSyntax.Number(Span[PdfSyntax.SkipSpace(Span, tail + "startxref".Length)..]);
        if (TableOffset >= tail || !Span[TableOffset..].StartsWith("xref\n0 "u8))
        {
            throw PdfSyntax.Broken();
        }

        var count = Span[(TableOffset + "xref\n0 ".Length)..];
        ObjectCount = PdfSyntax.Number(count);
        firstEntry = bytes.Length - count.Length + PdfSyntax.SkipSpace(count, PdfSyntax.TokenEnd(count, 0));
        trailer = firstEntry + (ObjectCount * EntryLength);
        if (trailer > tail || !Span[trailer..].StartsWith("trailer"u8))
        {
            throw PdfSyntax.Broken();
        }

        trailer = PdfSyntax.SkipSpace(Span, trailer + "trailer".Length);
    }

    /// <summary>Where the cross-reference table begins.</summary>
    public int TableOffset { get; }

    /// <summary>One more than the highest number of an object.</summary>
    public int ObjectCount { get; }

    public PdfDictionary Trailer => new(Span[trailer..]);

    public int CatalogNumber => PdfSyntax.Number(Trailer["Root"u8]);

    public PdfDictionary Catalog => new(Object(CatalogNumber));

    public int PageCount => PdfSyntax.Number(new PdfDictionary(Object(PdfSyntax.Number(Catalog["Pages"u8])))["Count"u8]);

    private ReadOnlySpan<byte> Span => bytes;

    /// <summary>Where an object's value begins, after "12 0 obj".</summary>
    public int OffsetOf(int number)
    {
        if (number <= 0 || number >= ObjectCount)
        {
            throw PdfSyntax.Broken();
        }

        var start = PdfSyntax.Number(Span.Slice(firstEntry + (number * EntryLength), 10).TrimStart((byte)'0'));
        Span<byte> head = stackalloc byte[24];
        number.TryFormat(head, out var length, provider: CultureInfo.InvariantCulture);
        " 0 obj"u8.CopyTo(head[length..]);
        head = head[..(length + " 0 obj".Length)];
        return start < TableOffset && Span[start..].StartsWith(head) ? PdfSyntax.SkipSpace(Span, start + head.Length) : throw PdfSyntax.Broken();
    }

    /// <summary>The file from an object's value on.</summary>
    public ReadOnlySpan<byte> Object(int number) => Span[OffsetOf(number)..];
}
