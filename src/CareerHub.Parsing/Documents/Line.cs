using CareerHub.Import;

namespace CareerHub.Parsing.Documents;

/// <summary>Words that stand on one line of one column (PDF), or one paragraph up to a line break (flow formats).</summary>
public sealed record Line
{
    private int _start;
    private int _length;

    /// <summary>The visible words from start to end; at least one.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>The offset of the line in <see cref="DocumentText.Text"/>.</summary>
    public int Start
    {
        get => _start;
        init => _start = value;
    }

    /// <summary>The length of the line in <see cref="DocumentText.Text"/>, without its line end.</summary>
    public int Length
    {
        get => _length;
        init => _length = value;
    }

    /// <summary>The bounding box of the words, or null in a format without geometry.</summary>
    public PageBox? Box { get; init; }

    /// <summary>The number of the block (a column's paragraph, a flow paragraph) that the line belongs to, from 0, rising through the document.</summary>
    public int Block { get; init; }

    /// <summary>The number of the column on its page that the line belongs to, from 0 in reading order; 0 in a format without geometry.</summary>
    public int Column { get; init; }

    /// <summary>The heading level that the document states, 1 to 6, or 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>The nesting of the list item that begins here, from 1, or 0 when none does. A bullet or number drawn as text stays among the words.</summary>
    public int ListLevel { get; init; }

    /// <summary>The table cell that the line stands in, or null; also null where words of several cells share a line (PDF).</summary>
    public TableCell? Cell { get; init; }

    /// <summary>Whether the document says that the line is no part of its text: a running head, a page number, decoration (tagged PDF).</summary>
    public bool Artifact { get; init; }

    /// <summary>Whether a bullet is drawn before the line as a shape, and not as text.</summary>
    internal bool HasBullet { get; init; }

    /// <summary>Gives a line that nobody has seen yet its place in the text, as <see cref="Word.PlaceAt"/> does.</summary>
    internal void PlaceAt(int start, int length) => (_start, _length) = (start, length);
}

/// <summary>A place in a table.</summary>
/// <param name="Table">The number of the innermost table in the document, from 0.</param>
/// <param name="Row">The row, from 0.</param>
/// <param name="Column">The column, from 0.</param>
public readonly record struct TableCell(int Table, int Row, int Column);
