using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>
/// Cuts the rows of a section into entries. Several rules propose where entries begin (a repeated look, a number of rows before each date,
/// list items, table rows, wider gaps, ...); the proposal under which the entries resemble each other most is taken.
/// </summary>
internal static class EntryCut
{
    private const int MostRowsBeforeDate = 4;
    private const double TailWeight = 1.5;

    /// <summary>The rows of each entry, in order. Rows before the first beginning come as the first item of the result's <c>Intro</c>.</summary>
    public static (IReadOnlyList<EntryRow> Intro, IReadOnlyList<IReadOnlyList<EntryRow>> Entries) Cut(IReadOnlyList<EntryRow> rows)
    {
        if (rows.Count == 0)
        {
            return ([], []);
        }

        RowStyle[] looks = [.. rows.Select(Look)];
        List<int> best = [0];
        double bestScore = double.MinValue;
        foreach (List<int> starts in Proposals(rows, looks))
        {
            double score = Score(rows, looks, starts);
            if (score > bestScore + 1e-9)
            {
                (best, bestScore) = (starts, score);
            }
        }

        var entries = new List<IReadOnlyList<EntryRow>>();
        for (int i = 0; i < best.Count; i++)
        {
            entries.Add(Range(rows, best[i], i + 1 < best.Count ? best[i + 1] : rows.Count));
        }

        return (Range(rows, 0, best[0]), entries);
    }

    private static List<EntryRow> Range(IReadOnlyList<EntryRow> rows, int start, int end) => [.. rows.Skip(start).Take(end - start)];

    private static IEnumerable<List<int>> Proposals(IReadOnlyList<EntryRow> rows, RowStyle[] looks)
    {
        int[] all = [.. Enumerable.Range(0, rows.Count)];
        int first = Array.FindIndex(all, i => rows[i].IsHead || rows[i].Row.IsItem);
        first = Math.Max(first, 0);
        yield return [first];
        yield return Starts(all.Where(i => rows[i].IsHead && (i == 0 || !rows[i - 1].IsHead)), first);
        foreach (int model in all.Where(i => i >= first && i < first + 3 && rows[i].IsHead))
        {
            yield return Starts(all.Where(i => i >= model && rows[i].IsHead && LooksLike(i, model)), first);
            yield return Starts(all.Where(i => i >= model && rows[i].IsHead && LooksLike(i, model) && (i == 0 || !LooksLike(i - 1, model))), first);
        }

        for (int before = 0; before < MostRowsBeforeDate; before++)
        {
            yield return Starts(all.Where(i => rows[i].Anchor is not null).Select(i => Back(rows, i, before)), first);
        }

        yield return Starts(all.Where(i => rows[i].Row.StartsBlock && rows[i].IsHead), first);
        yield return Starts(all.Where(i => rows[i].Row.Line.HeadingLevel > 0 && rows[i].IsHead), first);
        yield return Starts(all.Where(i => rows[i].Row.IsItem && rows[i].Row.ListLevel == 1), first);
        yield return Starts(all.Where(i => rows[i].Row.Line.Cell is { } cell && (i == 0 || rows[i - 1].Row.Line.Cell is not { } upper || upper.Row != cell.Row || upper.Table != cell.Table)), first);
        if (rows[first].LabelKey is { } label)
        {
            yield return Starts(all.Where(i => rows[i].LabelKey == label), first);
        }

        bool LooksLike(int row, int model) =>
            looks[row] == looks[model] && Math.Abs(rows[row].Row.Left - rows[model].Row.Left) < 4 && (rows[row].Anchor is null) == (rows[model].Anchor is null);
    }

    private static List<int> Starts(IEnumerable<int> starts, int first) =>
        [.. starts.Where(i => i >= first).Append(first).Distinct().Order()];

    // From a date up to the head's first row, never past running text or another date.
    private static int Back(IReadOnlyList<EntryRow> rows, int anchor, int count)
    {
        int at = anchor;
        while (count-- > 0 && at > 0 && rows[at - 1].IsHead && rows[at - 1].Anchor is null)
        {
            at--;
        }

        return at;
    }

    // A row that begins with words of another type is known by those words.
    private static RowStyle Look(EntryRow row)
    {
        Documents.Word first = row.Row.Words[0];
        return row.HasLeadIn ? new RowStyle(Math.Round(first.FontSize * 2) / 2, first.Bold, first.Italic, false, first.Color, 0) : row.Row.Style with { Upper = false };
    }

    private static double Score(IReadOnlyList<EntryRow> rows, RowStyle[] looks, List<int> starts)
    {
        int anchors = rows.Count(row => row.Anchor is not null);
        double perEntry = 0, fresh = 0, heads = 0, tails = 0;
        var offsets = new Dictionary<int, int>();
        var sameLooks = new Dictionary<(RowStyle, double), int>();
        for (int i = 0; i < starts.Count; i++)
        {
            int start = starts[i], end = i + 1 < starts.Count ? starts[i + 1] : rows.Count;
            (int dated, int offset) = Dated(rows, start, end);
            perEntry += dated switch { 1 => 1, 0 => anchors == 0 ? 0.5 : 0.15, _ => 0 };
            heads += rows[start].IsHead || rows[start].Row.IsItem ? 1 : 0;
            fresh += start == 0 || !rows[start - 1].IsHead || rows[start].Row.StartsBlock || (rows[start - 1].LabelKey is not null && rows[start].LabelKey is not null) ? 1 : 0;
            tails += EndsInHead(rows, start, end) ? 1 : 0;
            offsets[offset] = offsets.GetValueOrDefault(offset) + 1;
            (RowStyle, double) look = (looks[start], Math.Round(rows[start].Row.Left / 4));
            sameLooks[look] = sameLooks.GetValueOrDefault(look) + 1;
        }

        double count = starts.Count;
        double sameOffset = offsets.Values.Max() / count;
        double sameLook = sameLooks.Values.Max() / count;
        double balance = anchors == 0 ? 0 : Math.Abs(count - anchors) / Math.Max(count, anchors);
        double single = starts.Count == 1 ? 0.6 : 0;
        return (perEntry / count * 3) + sameOffset + (sameLook * 1.5) + (heads / count * 2) + (fresh / count) - (balance * 2) - single - (tails / count * TailWeight);
    }

    // How many rows of an entry have a date of it, and how far below its beginning the first one stands, or -1.
    private static (int Count, int Offset) Dated(IReadOnlyList<EntryRow> rows, int start, int end)
    {
        (int count, int offset) = (0, -1);
        for (int at = start; at < end; at++)
        {
            if (rows[at].Anchor is not null)
            {
                offset = count == 0 ? at - start : offset;
                count++;
            }
        }

        return (count, offset);
    }

    // A head behind the body is that of the next entry, unless a label says what it is: forms name the employer below the tasks.
    private static bool EndsInHead(IReadOnlyList<EntryRow> rows, int start, int end) =>
        end < rows.Count && end - start > 1 && rows[end - 1] is { IsHead: true, LabelKey: null } && HasBody(rows, start, end - 1);

    private static bool HasBody(IReadOnlyList<EntryRow> rows, int start, int end)
    {
        for (int at = start; at < end; at++)
        {
            if (rows[at].IsItem || rows[at].IsProse)
            {
                return true;
            }
        }

        return false;
    }
}
