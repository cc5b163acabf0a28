namespace CareerHub.Parsing.Layout;

/// <summary>A date, label or heading in the margin.</summary>
/// <param name="Lines">Its lines; a narrow margin wraps a date.</param>
/// <param name="Entry">The line on the right that begins level with it, or null.</param>
internal sealed record MarginCell(IReadOnlyList<Segment> Lines, Segment? Entry)
{
    /// <summary>Leading within a cell, in units of the font size.</summary>
    private const double MaxLeading = 1.45;

    public bool IsDate => Lines.Any(DateWords.HasYear);

    /// <summary>Whether it is set like a heading of the entry: larger, or in a colour of its own. A bullet is none.</summary>
    public bool IsHeading => !IsDate && Entry is not null && Lines[0].Words.Sum(word => word.Text.Count(char.IsLetter)) >= 3
        && (Lines[0].Size > Entry.Size * 1.08 || (Lines[0].Size > Entry.Size * 0.95 && Lines[0].First.Color != Entry.First.Color && !Lines[0].LooksLike(Entry)));

    /// <summary>The cells of a margin, from top to bottom.</summary>
    public static IReadOnlyList<MarginCell> Of(SideLines margin, SideLines entries)
    {
        var cells = new List<MarginCell>();
        var open = new List<Segment>();
        foreach (Segment line in margin.Lines)
        {
            if (open.Count > 0 && !Continues(open, line, entries))
            {
                cells.Add(new MarginCell(open, entries.LevelWith(open[0])));
                open = [];
            }

            open.Add(line);
        }

        cells.Add(new MarginCell(open, entries.LevelWith(open[0])));
        return cells;
    }

    /// <summary>A close line goes on with its cell, unless it stands beside a line that looks like the first one's entry.</summary>
    private static bool Continues(List<Segment> open, Segment line, SideLines entries)
    {
        if (line.Baseline - open[^1].Baseline > MaxLeading * Math.Max(line.Size, open[^1].Size) || !line.LooksLike(open[^1]))
        {
            return false;
        }

        return entries.LevelWith(line) is not { } beside || entries.LevelWith(open[0]) is not { } first || !beside.LooksLike(first);
    }
}
