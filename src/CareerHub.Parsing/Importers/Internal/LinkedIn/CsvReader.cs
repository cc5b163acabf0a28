using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>
/// Reads a table of cells separated by a sign (RFC 4180) with the place of every cell. A row with a broken quotation ends with its line, so that
/// one mark too many does not cost the rows after it. No place is read more than twice.
/// </summary>
internal sealed class CsvReader(string text, Slice file, char separator, ReadingBudget budget)
{
    private int at = file.Start;
    private int number;

    /// <summary>The rows; of blank lines the number is counted and nothing else.</summary>
    public IEnumerable<CsvRow> Rows()
    {
        while (at < file.End)
        {
            CsvRow row = ReadRow();
            if (row.IsBroken || row.Cells.Any(cell => !text.AsSpan(cell.Slice.Start, cell.Slice.Length).IsWhiteSpace()))
            {
                yield return row;
            }
        }
    }

    private CsvRow ReadRow()
    {
        number++;
        int start = at;
        var cells = new List<CsvCell>();
        while (true)
        {
            budget.AddElement();
            int cellStart = at;
            if (ReadCell() is not { } cell)
            {
                at = EndOfLine(cellStart);
                return End(start, cells, isBroken: true);
            }

            cells.Add(cell);
            if (at >= file.End || text[at] != separator)
            {
                return End(start, cells, isBroken: false);
            }

            at++;
        }
    }

    private CsvRow End(int start, List<CsvCell> cells, bool isBroken)
    {
        var row = new CsvRow(number, Slice.Between(start, at), cells, isBroken);
        at += at < file.End && text[at] == '\r' ? 1 : 0;
        at += at < file.End && text[at] == '\n' ? 1 : 0;
        return row;
    }

    private CsvCell? ReadCell()
    {
        if (at < file.End && text[at] == '"')
        {
            return ReadQuoted();
        }

        int start = at;
        while (at < file.End && text[at] != separator && text[at] is not ('\r' or '\n'))
        {
            at++;
        }

        return new CsvCell(Slice.Between(start, at), IsQuoted: false);
    }

    private CsvCell? ReadQuoted()
    {
        int start = ++at;
        while (at < file.End)
        {
            int mark = text.IndexOf('"', at, file.End - at);
            if (mark < 0)
            {
                return null;
            }

            at = mark + 1;
            if (at >= file.End || text[at] != '"')
            {
                bool ends = at >= file.End || text[at] == separator || text[at] is '\r' or '\n';
                return ends ? new CsvCell(Slice.Between(start, mark), IsQuoted: true) : null;
            }

            at++;
        }

        return null;
    }

    private int EndOfLine(int from)
    {
        int end = text.AsSpan(from, file.End - from).IndexOfAny('\r', '\n');
        return end < 0 ? file.End : from + end;
    }
}
