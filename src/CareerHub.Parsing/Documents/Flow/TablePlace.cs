namespace CareerHub.Parsing.Documents.Flow;

/// <summary>Where the writer stands in one table.</summary>
internal sealed class TablePlace(int number)
{
    public int Number { get; } = number;

    public int Row { get; set; } = -1;

    public int Column { get; set; } = -1;

    /// <summary>How many columns the current cell takes.</summary>
    public int Span { get; set; } = 1;

    public TableCell Cell => new(Number, Math.Max(Row, 0), Math.Max(Column, 0));
}
