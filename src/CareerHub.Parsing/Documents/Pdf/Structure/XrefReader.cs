using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Follows the chain of cross-reference tables and streams from the end of the file (sections 7.5.4 to 7.5.8).</summary>
internal sealed class XrefReader(PdfFile file)
{
    private readonly XrefTable _table = new();
    private readonly HashSet<long> _visited = [];
    private readonly List<int> _heldBack = [];

    /// <summary>The table, or null when any part of the chain cannot be read.</summary>
    public XrefTable? Read()
    {
        int marker = file.Data.AsSpan().LastIndexOf("startxref"u8);
        if (marker < 0)
        {
            return null;
        }

        var parser = new PdfParser(file.Data, marker + 9, file.Budget);
        return parser.Read() is PdfNumber offset && ReadChain((long)offset.Value) ? _table : null;
    }

    private bool ReadChain(long offset)
    {
        for (long? next = offset; next is { } current && _visited.Add(current);)
        {
            PdfDictionary? trailer = ReadSection(current);
            if (trailer is null || file.Budget.Exhausted)
            {
                return false;
            }

            // A hybrid file's stream stands behind its table and before the older sections; what it lists the table
            // calls free, so that older readers leave it alone (section 7.5.8.4).
            if (trailer["XRefStm"] is PdfNumber hybrid && _visited.Add((long)hybrid.Value))
            {
                ReadSection((long)hybrid.Value);
            }

            FreeHeldBack();

            next = trailer["Prev"] is PdfNumber previous ? (long)previous.Value : null;
        }

        return _table.Trailer.Has("Root");
    }

    /// <summary>Reads one section; offsets count from the header where bytes precede it.</summary>
    private PdfDictionary? ReadSection(long offset)
    {
        long start = offset + file.HeaderOffset;
        if (start < 0 || start >= file.Data.Length)
        {
            return null;
        }

        var parser = new PdfParser(file.Data, (int)start, file.Budget);
        parser.Lexer.SkipWhiteSpace();
        return parser.Lexer.Peek() == 'x' ? ReadTable(parser) : ReadStream(parser.Position);
    }

    private PdfDictionary? ReadTable(PdfParser parser)
    {
        if (parser.Read() is not PdfKeyword { Value: "xref" })
        {
            return null;
        }

        while (parser.Read() is { } token)
        {
            if (token is PdfKeyword { Value: "trailer" } && parser.Read() is PdfDictionary trailer)
            {
                _table.AddOlderTrailer(trailer);
                return trailer;
            }

            if (token is not PdfNumber first || parser.Read() is not PdfNumber count || !ReadSubsection(parser, first.Integer, count.Integer))
            {
                return null;
            }
        }

        return null;
    }

    private bool ReadSubsection(PdfParser parser, int first, int count)
    {
        for (int i = 0; i < count; i++)
        {
            if (!file.Budget.TryEntry())
            {
                return true;
            }

            int before = parser.Position;
            if (parser.Read() is not PdfNumber offset)
            {
                // Fewer entries than announced: go on with the trailer.
                parser.Position = before;
                return true;
            }

            if (parser.Read() is not PdfNumber generation || parser.Read() is not PdfKeyword kind)
            {
                return false;
            }

            if (kind.Value == "n" && offset.Value > 0)
            {
                _table.AddOlder(first + i, new XrefEntry(offset.Integer, generation.Integer, false));
            }
            else
            {
                _heldBack.Add(first + i);
            }
        }

        return true;
    }

    /// <summary>Frees what the section's table says is free and its stream, if it has one, does not list.</summary>
    private void FreeHeldBack()
    {
        _heldBack.ForEach(_table.AddOlderFree);
        _heldBack.Clear();
    }

    private PdfDictionary? ReadStream(int position)
    {
        if (file.ReadIndirect(position)?.Value is not PdfStream stream || stream.Dictionary["W"] is not PdfArray widths || widths.Count < 3)
        {
            return null;
        }

        _table.AddOlderTrailer(stream.Dictionary);
        int[] width = [.. widths.Items.Take(3).Select(item => item is PdfNumber number ? Math.Clamp(number.Integer, 0, 8) : 0)];
        byte[] data = StreamDecoder.Decode(stream, file);
        IReadOnlyList<PdfObject> index = stream.Dictionary["Index"] is PdfArray array
            ? array.Items
            : [PdfNumber.Create(0, true), stream.Dictionary["Size"]];
        int at = 0, row = width.Sum();
        for (int i = 0; i + 1 < index.Count; i += 2)
        {
            int first = (index[i] as PdfNumber)?.Integer ?? 0, count = (index[i + 1] as PdfNumber)?.Integer ?? 0;
            for (int n = 0; n < count && row > 0 && at + row <= data.Length; n++, at += row)
            {
                if (!file.Budget.TryEntry())
                {
                    return stream.Dictionary;
                }

                AddStreamEntry(first + n, data.AsSpan(at), width);
            }
        }

        return stream.Dictionary;
    }

    private void AddStreamEntry(int number, ReadOnlySpan<byte> row, int[] width)
    {
        long type = width[0] == 0 ? 1 : Field(row, width[0]);
        int second = (int)Math.Min(Field(row[width[0]..], width[1]), int.MaxValue);
        int third = (int)Math.Min(Field(row[(width[0] + width[1])..], width[2]), int.MaxValue);
        if (type is 1 or 2)
        {
            _table.AddOlder(number, new XrefEntry(second, third, type == 2));
        }
        else if (type == 0)
        {
            _table.AddOlderFree(number);
        }
    }

    private static long Field(ReadOnlySpan<byte> bytes, int width)
    {
        long value = 0;
        for (int i = 0; i < width; i++)
        {
            value = (value << 8) | bytes[i];
        }

        return value < 0 ? long.MaxValue : value;
    }
}
