namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>What the header of a file defines.</summary>
internal sealed class RtfTables
{
    public RtfFonts Fonts { get; } = new();

    public RtfColors Colors { get; } = new();

    public RtfStylesheet Stylesheet { get; } = new();
}
