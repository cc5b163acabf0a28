using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Importers.Internal.LinkedIn;

/// <summary>Reads the cells of one row by the names of their columns.</summary>
internal sealed class LinkedInRow(LinkedInTable table, CsvRow row, ImportSource source, LinkedInReport report)
{
    private readonly HashSet<string> read = new(StringComparer.Ordinal);
    private readonly string method = "linkedin." + table.File.ToString().ToLowerInvariant();

    public string Method => method;

    /// <summary>The range of a cell without space around it; empty when there is no such column or nothing in it.</summary>
    public Slice Range(string column) => Cell(column) is { } cell ? source.Trim(cell.Slice) : default;

    /// <summary>The text of a cell as it is written, for comparing.</summary>
    public string Raw(string column) => Range(column) is { Length: > 0 } slice ? source.Of(slice) : "";

    public Sourced<string>? Text(string column)
    {
        read.Add(column);
        return Range(column) is { Length: > 0 } slice ? Read(slice, Cell(column)!.Value.IsQuoted) : null;
    }

    /// <summary>A part of a cell.</summary>
    public Sourced<string>? Part(string column, Slice part)
    {
        read.Add(column);
        return Read(part, Cell(column)!.Value.IsQuoted);
    }

    public Sourced<string>? Address(string column)
    {
        read.Add(column);
        return source.ReadAddress(Range(column), method);
    }

    public Sourced<PartialDate>? Date(string column, string what, bool mayGoOn = false)
    {
        read.Add(column);
        Slice slice = Range(column);
        Sourced<PartialDate>? date = source.ReadDate(slice, method, mayGoOn);
        if (slice.Length > 0 && date is null)
        {
            report.Add(() => ImportFindings.BadCell(LinkedInWords.NameOf(table.File), row.Number, what, source.Quote(slice, method)));
        }

        return date;
    }

    public Sourced<PartialDate>? Start() => Date("start", "start date");

    public Sourced<PartialDate>? End() => Date("end", "end date", mayGoOn: true);

    /// <summary>The end of a job; when the cell is empty that it goes on, which the name of the column says.</summary>
    public Sourced<PartialDate>? EndOfJob(Sourced<PartialDate>? start)
    {
        int index = table.Columns.ToList().IndexOf("end");
        if (Range("end").Length > 0 || start is null || index < 0)
        {
            return End();
        }

        read.Add("end");
        report.GoingOn++;
        return source.ReadGoingOn(source.Trim(table.Header.Cells[index].Slice), method);
    }

    /// <summary>The names of a person, which stand in two cells.</summary>
    public Sourced<string>? Name()
    {
        Sourced<string>? first = Text("first");
        Sourced<string>? last = Text("last");
        if (first is null || last is null)
        {
            return first ?? last;
        }

        (Sourced<string> one, Sourced<string> other) = first.Source.Start < last.Source.Start ? (first, last) : (last, first);
        Slice both = Slice.Between(one.Source.Start, other.Source.Start + other.Source.Length);
        return source.Read($"{one.Value} {other.Value}", both, method) ?? first;
    }

    /// <summary>The name of a column, as the header writes it.</summary>
    public Sourced<string>? HeaderOf(string column, string value)
    {
        int index = table.Columns.ToList().IndexOf(column);
        return index < 0 ? null : source.Read(value, table.Header.Cells[index].Slice, method);
    }

    /// <summary>What nobody has asked for, as sections under the names of the columns.</summary>
    public IEnumerable<DraftCustomSection> Rest()
    {
        for (int i = 0; i < Math.Min(table.Columns.Count, row.Cells.Count); i++)
        {
            Slice cell = source.Trim(row.Cells[i].Slice);
            if (cell.Length > 0 && (table.Columns[i] is not { } column || !read.Contains(column)))
            {
                yield return new DraftCustomSection { Title = source.Read(table.Header.Cells[i].Slice, method), Content = Read(cell, row.Cells[i].IsQuoted) };
            }
        }
    }

    /// <summary>Says of columns that they hold nothing for a draft.</summary>
    public void Skip(params string[] columns) => read.UnionWith(columns);

    /// <summary>Reports that the row lacks what it needs.</summary>
    public void Refuse(string why) => report.Add(() => ImportFindings.BadRow(LinkedInWords.NameOf(table.File), row.Number, why, source.Quote(row.Slice, method)));

    private Sourced<string>? Read(Slice slice, bool isQuoted) => isQuoted && source.Of(slice).Contains("\"\"", StringComparison.Ordinal)
        ? source.Read(source.Of(slice).Replace("\"\"", "\"", StringComparison.Ordinal).ReplaceLineEndings("\n"), slice, method)
        : source.Read(slice, method);

    private CsvCell? Cell(string column)
    {
        int index = table.Columns.ToList().IndexOf(column);
        return index >= 0 && index < row.Cells.Count ? row.Cells[index] : null;
    }
}
