using System.Globalization;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>
/// A PDF that Chromium has printed: one plain cross-reference table (ISO 32000-1, 7.5.4), no object streams, no encryption.
/// Nothing is read but what is asked for. It is not for files of anybody else.
/// </summary>
internal sealed class ChromiumFile
{
    private const int EntryLength = 20;

    private readonly byte[] bytes;
    private readonly int tableOffset;
    private readonly int trailer;
    private readonly int[] starts;
    private readonly int[] ends;

    /// <exception cref="InvalidDataException">It is of another form.</exception>
    public ChromiumFile(byte[] bytes)
    {
        this.bytes = bytes;
        var tail = Span.LastIndexOf("startxref"u8);
        tableOffset = tail < 0 ? throw PdfSyntax.Broken() : PdfSyntax.Number(Span[PdfSyntax.SkipSpace(Span, tail + "startxref".Length)..]);
        if (tableOffset < 0 || tableOffset >= tail || !Span[tableOffset..].StartsWith("xref\n0 "u8))
        {
            throw PdfSyntax.Broken();
        }

        var count = tableOffset + "xref\n0 ".Length;
        ObjectCount = PdfSyntax.Number(Span[count..]);
        var entries = PdfSyntax.SkipSpace(Span, PdfSyntax.TokenEnd(Span, count));
        if (ObjectCount < 1 || ObjectCount > (tail - entries) / EntryLength || !Span[(entries + (ObjectCount * EntryLength))..].StartsWith("trailer"u8))
        {
            throw PdfSyntax.Broken();
        }

        trailer = PdfSyntax.SkipSpace(Span, entries + (ObjectCount * EntryLength) + "trailer".Length);
        starts = new int[ObjectCount];
        ends = new int[ObjectCount];
        FileOrder = new int[ObjectCount - 1];
        ReadTable(entries);
    }

    /// <summary>One more than the highest number of an object.</summary>
    public int ObjectCount { get; }

    /// <summary>The numbers of the objects as they follow one another.</summary>
    public int[] FileOrder { get; }

    public PdfDictionary Trailer => new(Span[trailer..]);

    public int CatalogNumber => PdfSyntax.Number(Trailer["Root"u8]);

    public int PageCount => PdfSyntax.Number(new PdfDictionary(Value(PdfSyntax.Number(new PdfDictionary(Value(CatalogNumber))["Pages"u8])))["Count"u8]);

    private ReadOnlySpan<byte> Span => bytes;

    /// <summary>An object's value, between "12 0 obj" and "endobj", in the file's own bytes.</summary>
    /// <exception cref="InvalidDataException">There is none of this number.</exception>
    public Span<byte> Value(int number) => number > 0 && number < ObjectCount ? bytes.AsSpan(starts[number]..ends[number]) : throw PdfSyntax.Broken();

    private void ReadTable(int entries)
    {
        var offsets = new int[ObjectCount - 1];
        for (var number = 1; number < ObjectCount; number++)
        {
            var entry = Span.Slice(entries + (number * EntryLength), EntryLength);
            FileOrder[number - 1] = number;
            offsets[number - 1] = entry[17] == 'n' ? PdfSyntax.Number(entry[..10]) : throw PdfSyntax.Broken();
        }

        Array.Sort(offsets, FileOrder);
        Span<byte> head = stackalloc byte[24];
        for (var i = 0; i < offsets.Length; i++)
        {
            var next = i + 1 < offsets.Length ? offsets[i + 1] : tableOffset;
            FileOrder[i].TryFormat(head, out var length, provider: CultureInfo.InvariantCulture);
            " 0 obj\n"u8.CopyTo(head[length..]);
            length += " 0 obj\n".Length;
            var whole = offsets[i] < next && next <= tableOffset ? Span[offsets[i]..next] : default;
            var end = whole.LastIndexOf("\nendobj"u8);
            if (!whole.StartsWith(head[..length]) || end < length)
            {
                throw PdfSyntax.Broken();
            }

            (starts[FileOrder[i]], ends[FileOrder[i]]) = (offsets[i] + length, offsets[i] + end);
        }
    }
}
