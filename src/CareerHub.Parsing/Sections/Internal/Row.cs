using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>A line as the understanding stage sees it: its words without a list marker, its look and its place.</summary>
internal sealed class Row
{
    private const int LongestLine = 2000;

    // The widest distance of two baselines of one wrapped line, in sizes of type.
    private const double WidestPitch = 2.5;

    private static readonly HashSet<int> NoStops = [];

    private HashSet<int>? stops;
    private IReadOnlyList<RowPiece>? pieces;

    /// <summary>The line that the row was made of.</summary>
    public required Line Line { get; init; }

    /// <summary>The number of the page, from 1.</summary>
    public required int Page { get; init; }

    /// <summary>The place in the document's rows, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>The words without a list marker; at least one.</summary>
    public required IReadOnlyList<Word> Words { get; init; }

    /// <summary>The text of <see cref="Words"/> as it stands in the document's text.</summary>
    public required string Text { get; init; }

    /// <summary>The nesting of the list item that begins here, from 1, or 0.</summary>
    public required int ListLevel { get; init; }

    /// <summary>The look.</summary>
    public required RowStyle Style { get; init; }

    /// <summary>Whether a line of signs stands under it, as in plain text.</summary>
    public bool Underlined { get; init; }

    /// <summary>Whether it is small print at the foot of a page, or a running line: part of no section.</summary>
    public bool IsFoot { get; init; }

    /// <summary>The distance to the row above in the same column, in points; 0 when unknown.</summary>
    public double GapAbove { get; init; }

    /// <summary>Whether a blank line, a larger gap or another paragraph separates it from the row above.</summary>
    public bool StartsBlock { get; init; }

    /// <summary>Whether it is longer than any line of details: running text, which no reader of fields looks into word by word.</summary>
    public bool IsLong => Text.Length > LongestLine;

    public int Start => Words[0].Start;

    public int End => Words[^1].Start + Words[^1].Text.Length;

    public double Left => Words[0].Box?.Left ?? 0;

    public double Right => Words[^1].Box?.Right ?? 0;

    public double Top => Line.Box?.Top ?? 0;

    public double Bottom => Line.Box?.Bottom ?? 0;

    public bool HasBox => Line.Box is not null;

    public bool IsItem => ListLevel > 0;

    /// <summary>Whether the row is the next line of the same cell or column as another, so that one value can be wrapped over both.</summary>
    public bool StandsBelow(Row upper) =>
        upper.Page == Page && upper.Line.Column == Line.Column && upper.Line.Cell == Line.Cell
        && (!HasBox || !upper.HasBox || (Left < upper.Right && upper.Left < Right && Top > upper.Top && Bottom - upper.Bottom <= WidestPitch * Math.Max(Words[0].FontSize, upper.Words[0].FontSize)));

    /// <summary>The places of the words that begin at a tab stop which the row shares with its neighbours.</summary>
    public IReadOnlySet<int> Stops => stops ?? NoStops;

    /// <summary>The row's pieces, cut where a wide gap, a leader or a tab stop stands between two words.</summary>
    public IReadOnlyList<RowPiece> Pieces => pieces ??= RowPiece.Split(this);

    /// <summary>Lets pieces begin at words.</summary>
    public void AddStops(IReadOnlyCollection<int> words)
    {
        if (words.Count == 0)
        {
            return;
        }

        (stops ??= []).UnionWith(words);
        pieces = null;
    }
}
