using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>What the labels of a table name: a cell at the left names the cells of its row, a row of labels at the top the cells of its columns.</summary>
internal sealed class CellLabels
{
    private const int LongestLabel = 90;
    private const int MostNameWords = 2;
    private readonly Dictionary<(int Table, int Row), string> rows = [];
    private readonly Dictionary<(int Table, int Column), string> columns = [];
    private readonly Dictionary<int, int> headers = [];

    public CellLabels(IReadOnlyList<Row> section)
    {
        foreach (var table in section.Where(row => row.Line.Cell is not null).GroupBy(row => row.Line.Cell!.Value.Table))
        {
            ReadHeader(table.Key, [.. table.GroupBy(row => row.Line.Cell!.Value.Row).First()]);
        }

        foreach (Row row in section)
        {
            if (row.Line.Cell is { Column: 0 } cell && !headers.ContainsKey(cell.Table) && Key(row) is { } key)
            {
                rows.TryAdd((cell.Table, cell.Row), key);
            }
        }
    }

    /// <summary>Whether the row is a label of the table and no value.</summary>
    public bool IsLabel(Row row) =>
        row.Line.Cell is { } cell && (headers.TryGetValue(cell.Table, out int header) ? cell.Row == header : cell.Column == 0 && Key(row) is not null);

    /// <summary>What the row's cell is named, or null.</summary>
    public string? Of(Row row)
    {
        if (row.Line.Cell is not { } cell)
        {
            return null;
        }

        return headers.ContainsKey(cell.Table) ? columns.GetValueOrDefault((cell.Table, cell.Column)) : rows.GetValueOrDefault((cell.Table, cell.Row));
    }

    // "Period | Employer | Position": a first row of nothing but labels.
    private void ReadHeader(int table, Row[] first)
    {
        int known = first.Count(row => Key(row) is not null);
        if (first.Length < 2 || first.Select(row => row.Line.Cell!.Value.Column).Distinct().Count() != first.Length || known < 2 || !Array.TrueForAll(first, row => Key(row) is not null || MayName(row)))
        {
            return;
        }

        headers[table] = first[0].Line.Cell!.Value.Row;
        foreach (Row row in first)
        {
            if (Key(row) is { } key)
            {
                columns[(table, row.Line.Cell!.Value.Column)] = key;
            }
        }
    }

    // "Certificate" above the names of certificates: what names no part of an entry names the entries themselves.
    private static bool MayName(Row row) => row.Words.Count <= MostNameWords && !row.Text.Any(char.IsDigit);

    private static string? Key(Row row) => row.Text.Length <= LongestLabel ? Dictionaries.SubLabels.KeyOf(row.Text) : null;
}
