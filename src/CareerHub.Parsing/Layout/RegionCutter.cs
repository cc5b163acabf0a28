using CareerHub.Parsing.Documents.Pdf;

namespace CareerHub.Parsing.Layout;

/// <summary>What <see cref="RecursiveXyCut"/> has cut off one page so far, and how it goes on.</summary>
internal sealed class RegionCutter
{
    private const int MaxDepth = 12;

    private readonly IGutterFinder _gutters;
    private readonly Rule[] _rules;
    private readonly PdfBudget _budget;
    private readonly List<Region> _regions = [];
    private int _column;

    public RegionCutter(IGutterFinder gutters, IReadOnlyList<Rule> rules, PdfBudget budget) => (_gutters, _rules, _budget) = (gutters, RuleJoiner.Join(rules), budget);

    /// <summary>The regions in reading order.</summary>
    public IReadOnlyList<Region> Cut(IReadOnlyList<Segment> segments)
    {
        Cut([.. segments.OrderBy(segment => segment.Baseline)], 0);
        return _regions;
    }

    private void Cut(List<Segment> region, int depth)
    {
        if (region.Count == 0)
        {
            return;
        }

        if (depth >= MaxDepth || _gutters.Find(region, _rules, _budget) is not var (gutter, kind))
        {
            _regions.Add(new Region(region, _column));
            return;
        }

        HashSet<Segment> beside = [.. gutter.Left, .. gutter.Right];
        (HashSet<Segment> lead, HashSet<Segment> tail) = kind == GutterKind.Columns ? (ColumnEnds.Lead(gutter), ColumnEnds.Tail(gutter, region[^1].Baseline)) : ([], []);
        beside.ExceptWith(lead);
        beside.ExceptWith(tail);
        double top = beside.Min(segment => segment.Baseline);
        Cut([.. region.Where(segment => !beside.Contains(segment) && segment.Baseline < top)], depth + 1);
        if (kind == GutterKind.Columns)
        {
            CutColumns(gutter, beside, depth);
        }
        else
        {
            CutMargin(gutter, depth);
        }

        Cut([.. region.Where(segment => !beside.Contains(segment) && segment.Baseline >= top)], depth + 1);
    }

    private void CutColumns(Gutter gutter, HashSet<Segment> beside, int depth)
    {
        foreach (IReadOnlyList<Segment> side in (IReadOnlyList<Segment>[])[gutter.Left, gutter.Right])
        {
            BeginColumn();
            Cut([.. side.Where(beside.Contains)], depth + 1);
        }

        BeginColumn();
    }

    private void BeginColumn() => _column = _regions.Count == 0 ? 0 : _regions[^1].Column + 1;

    /// <summary>Reads each cell of the margin with, or as the heading before, the entry that it begins.</summary>
    private void CutMargin(Gutter gutter, int depth)
    {
        IReadOnlyList<MarginCell> cells = MarginCell.Of(new SideLines(gutter.Left), new SideLines(gutter.Right));
        List<Segment> entries = [.. gutter.Right];
        Cut(Take(entries, Begin(cells[0])), depth + 1);
        for (int i = 0; i < cells.Count; i++)
        {
            List<Segment> own = Take(entries, i + 1 < cells.Count ? Begin(cells[i + 1]) : double.MaxValue);
            List<Segment> first = cells[i].IsHeading || cells[i].Entry is not { } entry ? [] : Take(own, entry.Baseline + (entry.Size * 0.3));
            if (cells[i].Ornaments.Count > 0)
            {
                _regions.Add(new Region([.. cells[i].Ornaments], _column));
            }

            int joined = first.Count > 0 ? cells[i].DateLines : cells[i].Lines.Count;
            _regions.Add(new Region([.. cells[i].Lines.Take(joined), .. first.OrderBy(segment => segment.Left)], _column, OneLine: first.Count > 0 || cells[i].IsHeading));
            if (joined < cells[i].Lines.Count)
            {
                _regions.Add(new Region([.. cells[i].Lines.Skip(joined)], _column));
            }

            Cut(own, depth + 1);
        }
    }

    /// <summary>The height from which the text on the right belongs to a cell.</summary>
    private static double Begin(MarginCell cell) => (cell.Entry is { } entry ? Math.Min(entry.Baseline, cell.Top) : cell.Top) - (cell.Lines[0].Size * 0.4);

    /// <summary>Takes the segments above a height out of the list.</summary>
    private static List<Segment> Take(List<Segment> segments, double above)
    {
        List<Segment> taken = [.. segments.Where(segment => segment.Baseline < above)];
        segments.RemoveAll(segment => segment.Baseline < above);
        return taken;
    }
}
