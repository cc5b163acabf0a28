using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Layout;

/// <summary>A date, label or heading in the margin.</summary>
/// <param name="Lines">Its lines; a narrow margin wraps a date.</param>
/// <param name="Entry">The line on the right that begins level with it, or null.</param>
/// <param name="Alone">Whether nothing stands beside it, as beside a section's heading.</param>
internal sealed record MarginCell(IReadOnlyList<Segment> Lines, Segment? Entry, bool Alone)
{
    private bool? isHeading;

    /// <summary>Leading within a cell, in units of the font size.</summary>
    private const double MaxLeading = 1.45;

    /// <summary>How far below a sign that only adorns a cell its words may stand, in units of the font size.</summary>
    private const double MaxOrnamentLeading = 2.5;

    private const int LongestOrnament = 2;

    /// <summary>Lines above the first words: a dash or a sign that adorns the heading below it.</summary>
    public IReadOnlyList<Segment> Ornaments { get; private init; } = [];

    /// <summary>The baseline of its first line.</summary>
    public double Top => (Ornaments.Count > 0 ? Ornaments[0] : Lines[0]).Baseline;

    public bool IsDate => Lines.Any(line => line.HasYear);

    /// <summary>The lines that are read with the entry: up to the last one with a year, and not a place below it.</summary>
    public int DateLines => IsOneDate ? Lines.Count : Math.Max(1, 1 + Lines.ToList().FindLastIndex(line => line.HasYear));

    // "2018 – to" above "date": the end of a range need not have a year.
    private bool IsOneDate => Lines.Count > 1 && Text is var text && new DateFinder(monthFirst: true).Find(text) is [{ Start: 0, IsRange: true } date] && date.End == text.Length;

    private string Text => string.Join(' ', Lines.SelectMany(line => line.Words).Select(word => word.Text));

    /// <summary>Whether it is set like a heading of the entry, or names a section. A bullet is none.</summary>
    public bool IsHeading => isHeading ??= !IsDate && Entry is not null && Lines[0].Words.Sum(word => word.Text.Count(char.IsLetter)) >= 3 && (IsProminent(Entry) || NamesSection);

    /// <summary>Larger, or in a colour or weight of its own.</summary>
    private bool IsProminent(Segment entry) => Lines[0].Size > entry.Size * 1.08
        || (Lines[0].Size > entry.Size * 0.95 && ((Lines[0].First.Color != entry.First.Color && !Lines[0].LooksLike(entry)) || (Lines[0].First.Bold && !entry.First.Bold)));

    private bool NamesSection => HeadingWords.All.Exact(Text) is not null;

    /// <summary>The cells of a margin, from top to bottom.</summary>
    public static IReadOnlyList<MarginCell> Of(SideLines margin, SideLines entries)
    {
        var cells = new List<MarginCell>();
        var open = new List<Segment>();
        foreach (Segment line in margin.Lines)
        {
            if (open.Count > 0 && !Continues(open, line, entries))
            {
                cells.Add(Create(open, entries));
                open = [];
            }

            open.Add(line);
        }

        cells.Add(Create(open, entries));
        return cells;
    }

    private static MarginCell Create(List<Segment> lines, SideLines entries)
    {
        int first = lines.FindIndex(line => !IsOrnament(line));
        bool adorned = first > 0;
        List<Segment> spoken = adorned ? lines[first..] : lines;
        Segment? entry = entries.LevelWith(lines[0]) ?? (adorned ? entries.LevelWith(spoken[0]) : null);
        return new(spoken, entry, !lines.Exists(entries.IsBeside)) { Ornaments = adorned ? lines[..first] : [] };
    }

    // "—", or "ㅡ", a letter of Korean that templates use for a dash, alone on its line.
    private static bool IsOrnament(Segment line) => line.Words.Count == 1 && line.Words[0].Text is { Length: <= LongestOrnament } text && text.All(c => !char.IsLetterOrDigit(c) || c == 'ㅡ');

    /// <summary>A close line goes on with its cell, unless it stands beside a line that looks like the first one's entry.</summary>
    private static bool Continues(List<Segment> open, Segment line, SideLines entries)
    {
        if (open.TrueForAll(IsOrnament))
        {
            return line.Baseline - open[^1].Baseline <= MaxOrnamentLeading * Math.Max(line.Size, open[^1].Size);
        }

        if (line.Baseline - open[^1].Baseline > MaxLeading * Math.Max(line.Size, open[^1].Size) || !line.LooksLike(open[^1]))
        {
            return false;
        }

        return entries.LevelWith(line) is not { } beside || entries.LevelWith(open[0]) is not { } first || !beside.LooksLike(first);
    }
}
