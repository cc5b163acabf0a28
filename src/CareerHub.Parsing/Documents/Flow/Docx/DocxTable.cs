namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>What lies behind the text of an open table.</summary>
internal sealed class DocxTable
{
    /// <summary>The fill of the whole table, or of the open cell where it has one: 0xRRGGBB, or null for none.</summary>
    public int? Fill { get; set; }

    public int? CellFill { get; set; }

    /// <summary>Whether the table's style may fill cells.</summary>
    public bool MayBeFilled { get; set; }
}
