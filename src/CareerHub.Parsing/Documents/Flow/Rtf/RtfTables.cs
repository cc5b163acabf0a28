namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>What the header of a file defines.</summary>
internal sealed class RtfTables
{
    public RtfFonts Fonts { get; } = new();

    public RtfColors Colors { get; } = new();

    public RtfStylesheet Stylesheet { get; } = new();

    public RtfProperties Properties { get; } = new();

    /// <summary>Whether a picture or shape, or a page background, may lie under the text.</summary>
    public bool HasDrawing { get; set; }

    /// <summary>Whether cells of the row at hand may be filled.</summary>
    public bool FillsCells { get; set; }
}
