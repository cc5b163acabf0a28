using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>
/// Finds objects by their <c>n g obj</c> marks where the cross-reference is damaged. Of several objects with one number
/// the last in the file counts, as an incremental update appends.
/// </summary>
internal sealed class XrefRebuilder(PdfFile file)
{
    public XrefTable Rebuild()
    {
        var table = new XrefTable();
        ReadOnlySpan<byte> data = file.Data;
        for (int at = 0; at < data.Length && file.Budget.TryValue();)
        {
            int found = data[at..].IndexOf("obj"u8);
            if (found < 0)
            {
                break;
            }

            at += found;
            if (HeaderBefore(data, at) is { } header && file.Budget.TryObject())
            {
                table.Entries[header.Number] = new XrefEntry(header.Offset - file.HeaderOffset, header.Generation, false);
            }

            at += 3;
        }

        ReadTrailers(table, data);
        return table;
    }

    /// <summary>Reads "number generation" backwards from the word <c>obj</c>.</summary>
    private static (int Number, int Generation, int Offset)? HeaderBefore(ReadOnlySpan<byte> data, int at)
    {
        int? generation = NumberBefore(data, ref at);
        int? number = generation is null ? null : NumberBefore(data, ref at);
        return number is { } n && generation is { } g && (at == 0 || !char.IsAsciiLetter((char)data[at - 1])) ? (n, g, at) : null;
    }

    private static int? NumberBefore(ReadOnlySpan<byte> data, ref int at)
    {
        int end = at;
        while (end > 0 && PdfLexer.IsWhiteSpace(data[end - 1]))
        {
            end--;
        }

        int start = end;
        while (start > 0 && end - start < 10 && char.IsAsciiDigit((char)data[start - 1]))
        {
            start--;
        }

        at = start;
        return start < end && int.TryParse(data[start..end], out int value) ? value : null;
    }

    private void ReadTrailers(XrefTable table, ReadOnlySpan<byte> data)
    {
        for (int end = data.Length; end > 0 && file.Budget.TryValue();)
        {
            int found = data[..end].LastIndexOf("trailer"u8);
            if (found < 0)
            {
                break;
            }

            if (new PdfParser(file.Data, found + 7, file.Budget).Read() is PdfDictionary trailer)
            {
                table.AddOlderTrailer(trailer);
            }

            end = found;
        }
    }
}
