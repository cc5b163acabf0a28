using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Fields.Internal;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>A file of an export: the columns that its header names, in whatever language, and the rows below it.</summary>
internal sealed class LinkedInTable
{
    // Notes before the header are a few lines.
    private const int LastHeaderRow = 20;
    private const string Separators = ",;\t";

    private LinkedInTable(LinkedInFile file, CsvRow header, IReadOnlyList<string?> columns, IEnumerable<CsvRow> rows)
    {
        File = file;
        Header = header;
        Columns = columns;
        Rows = rows;
    }

    public LinkedInFile File { get; }

    public CsvRow Header { get; }

    /// <summary>The column for each cell of the header; null for one that is not known.</summary>
    public IReadOnlyList<string?> Columns { get; }

    /// <summary>The rows below the header, read as they are asked for.</summary>
    public IEnumerable<CsvRow> Rows { get; }

    /// <summary>Finds the header: the first row of which at least half the cells name columns.</summary>
    /// <returns>The table, or null when there is no header.</returns>
    public static LinkedInTable? Find(LinkedInFile file, string text, Slice slice, IReadOnlyList<string> columns, ReadingBudget budget)
    {
        foreach (char separator in Separators)
        {
            var rows = new CsvReader(text, slice, separator, budget);
            foreach (CsvRow row in rows.Rows().Take(LastHeaderRow))
            {
                string?[] names = [.. row.Cells.Select(cell => LinkedInWords.ColumnOf(file, text.Substring(cell.Slice.Start, Math.Min(cell.Slice.Length, 80)), columns))];
                int known = names.Count(name => name is not null);
                bool fits = known * 2 >= row.Cells.Count(cell => cell.Slice.Length > 0) && (separator == Separators[0] || known > 1);
                if (known > 0 && fits && !row.IsBroken)
                {
                    return new LinkedInTable(file, row, WithoutDoubles(names), new CsvReader(text, slice, separator, budget).Rows().Where(below => below.Number > row.Number));
                }
            }
        }

        return null;
    }

    private static string?[] WithoutDoubles(string?[] names)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return [.. names.Select(name => name is not null && seen.Add(name) ? name : null)];
    }
}
