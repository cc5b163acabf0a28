namespace CareerHub.Parsing.Documents;

/// <summary>A page, or the whole of a flow document up to a page break.</summary>
public sealed record Page
{
    /// <summary>The number of the page, from 1.</summary>
    public required int Number { get; init; }

    /// <summary>The width as displayed, in points; 0 in a format without geometry.</summary>
    public double Width { get; init; }

    /// <summary>The height as displayed, in points; 0 in a format without geometry.</summary>
    public double Height { get; init; }

    /// <summary>How far the document turns the page for display, in degrees clockwise: 0, 90, 180 or 270. Sizes and boxes are those of the turned page.</summary>
    public int Rotation { get; init; }

    /// <summary>The lines in reading order.</summary>
    public required IReadOnlyList<Line> Lines { get; init; }

    /// <summary>Words that a reader does not see, in the order of the file.</summary>
    public IReadOnlyList<Word> HiddenWords { get; init; } = [];
}
