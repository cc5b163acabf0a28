using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Prepares the rows of a section of entries: joins wrapped rows and dates, reads labels of table cells, tells heads from running text by look.</summary>
internal sealed class EntryRowReader(RowJoiner joiner, DateFinder dates)
{
    private const int LongestDateFragment = 16;
    private const int MostPositions = 8;
    private const int MostRoleWords = 6;
    private const double Indent = 6;
    private const double MostIndent = 80;
    private const int LongestLabel = 90;
    private const int MostHeadWords = 8;
    private const int LongestDay = 2;
    private const int MostWordsInCell = 20;

    private readonly WrappedHeads wrappedHeads = new(joiner, dates);

    public IReadOnlyList<EntryRow> Read(IReadOnlyList<Row> section)
    {
        IReadOnlyList<Row> rows = wrappedHeads.Join(joiner.Join(JoinDates(section)));
        var labels = new CellLabels(rows);
        List<EntryRow> result = [.. rows.Where(row => !labels.IsLabel(row)).Select(row => new EntryRow(row, Dates(row), labels.Of(row)))];
        DropSpokenDates(result);
        DropEnds(result);
        DecideByLook(result);
        DecideByIndent(result);
        DecideByDateCells(result);
        MarkTotals(result);
        return result;
    }

    // Where heads have dates of their own, a date inside the sentence of a list item or of an indented row is no beginning of an entry.
    private static void DropSpokenDates(List<EntryRow> rows)
    {
        EntryRow[] heads = [.. rows.Where(row => !row.IsItem && row.Anchor is not null && !row.HasDateInSentence)];
        foreach (EntryRow row in rows.Where(row => heads.Length > 0 && row.HasDateInSentence))
        {
            if (row.IsItem || row.LabelKey == "highlights" || (row.Row.HasBox && heads.All(head => row.Row.Left > head.Row.Left + Indent)))
            {
                row.DropAnchor();
            }
        }
    }

    // "Scrum Master, May 2021" above "Issuer · valid until May 2027", or the date of issue alone below it: the end is no beginning of an entry.
    private static void DropEnds(List<EntryRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            bool isEnd = rows[i] is { Anchor: { Start: > 0, IsRange: true, From.IsDate: false, To.IsDate: true }, IsItem: false };
            if (isEnd && (rows.ElementAtOrDefault(i - 1)?.Anchor is { From.IsDate: true } || rows.ElementAtOrDefault(i + 1) is { Anchor: { Start: 0, From.IsDate: true } } below && below.Remainder.Trim().Length == 0))
            {
                rows[i].DropAnchor();
            }
        }
    }

    /// <summary>Joins two rows of one look at an entry's start where most entries of the section have one such row: a wrapped title in a narrow column.</summary>
    public IReadOnlyList<IReadOnlyList<EntryRow>> JoinLongHeads(IReadOnlyList<IReadOnlyList<EntryRow>> entries)
    {
        int twice = entries.Count(HasTwice);
        if (twice == 0 || twice * 2 > entries.Count || entries.Count < 2)
        {
            return entries;
        }

        return [.. entries.Select(entry => HasTwice(entry) ? JoinFirst(entry) : entry)];
    }

    private static bool HasTwice(IReadOnlyList<EntryRow> entry) =>
        entry.Count > 1 && entry[0] is { IsHead: true, Anchor: null, LabelKey: null } && entry[1] is { IsHead: true, Anchor: null, LabelKey: null }
        && entry[0].Row.HasBox && !entry[1].Row.StartsBlock && entry[0].Row.Text[^1] is not '.' && entry[0].Row.Style == entry[1].Row.Style && entry[0].Row.Pieces.Count == 1 && entry[1].Row.Index == entry[0].Row.Index + 1 && entry[1].Row.StandsBelow(entry[0].Row)
        && Math.Abs(entry[0].Row.Left - entry[1].Row.Left) < 3;

    private List<EntryRow> JoinFirst(IReadOnlyList<EntryRow> entry)
    {
        Row row = joiner.Merge(entry[0].Row, entry[1].Row);
        return [new EntryRow(row, Dates(row), null), .. entry.Skip(2)];
    }

    // A narrow column wraps "May" / "2020" or "2010 –" / "2013": fragments that are one date together.
    private List<Row> JoinDates(IReadOnlyList<Row> rows)
    {
        var joined = new List<Row>();
        for (int i = 0; i < rows.Count; i++)
        {
            Row row = rows[i];
            while (i + 1 < rows.Count && IsFragment(row) && IsFragment(rows[i + 1]) && rows[i + 1].Start > row.End && rows[i + 1].Page == row.Page
                && IsOneDate(joiner.Merge(row, rows[i + 1])) && !(IsOneRange(row) && IsOneRange(rows[i + 1])))
            {
                row = joiner.Merge(row, rows[++i]);
            }

            joined.Add(row);
        }

        return joined;
    }

    // "2010" above "2013": two dates and nothing else are the ends of a range. So are two under each other in the margin of an entry's
    // first row, the later of which may be the upper one.
    private IReadOnlyList<DateSpan> Dates(Row row)
    {
        IReadOnlyList<DateSpan> found = row.IsLong ? [] : [.. dates.Find(row.Text).Select(date => WithoutNumberAcross(row, date))];
        if (found is [{ IsRange: false, Start: 0 } upper, { IsRange: false } lower, ..] && lower.Start - upper.End <= 2 && IsBelowFirst(row, lower.Start))
        {
            (PartialDate early, PartialDate late) = upper.From < lower.From ? (upper.From, lower.From) : (lower.From, upper.From);
            return [new DateSpan(0, lower.End, early, late, true), .. found.Skip(2)];
        }

        return found is [{ IsRange: false, Start: 0 } from, { IsRange: false } to] && row.Text.Contains('\n', StringComparison.Ordinal) && to.End >= row.Text.Length - 1 && to.Start - from.End <= 3 && from.From < to.From
            ? [new DateSpan(0, to.End, from.From, to.From, true)]
            : found;
    }

    // "Journal of Streams 4          Nov 2021": a number before a wide gap is no day of the date behind it.
    private DateSpan WithoutNumberAcross(Row row, DateSpan date)
    {
        int gap = row.Pieces.Select(piece => piece.Start - row.Start).FirstOrDefault(start => start > date.Start && start < date.End);
        bool isNumber = gap > 0 && row.Text[date.Start..gap].Trim() is { Length: <= LongestDay } number && number.All(char.IsAsciiDigit) && date.Start > 0;
        return isNumber && dates.Find(row.Text[gap..]) is [{ Start: 0 } behind, ..] ? behind with { Start = gap } : date;
    }

    private static bool IsBelowFirst(Row row, int offset) =>
        row.HasBox && row.Words.FirstOrDefault(word => word.Start - row.Start == offset) is { } word && word.Baseline - row.Words[0].Baseline > 0.5 * word.FontSize
        && row.Words[^1].Baseline < word.Baseline;

    private static bool IsFragment(Row row) => row.Text.Length <= LongestDateFragment * 2 && row.Words.Count <= 4 && !row.IsItem;

    private bool IsOneRange(Row row) => dates.Find(row.Text) is [{ IsRange: true }];

    private bool IsOneDate(Row row) => Dates(row) is [{ } date] && date.Start == 0 && row.Text.Length - date.End <= 1;

    // What stands deeper than every dated row, and is never dated itself, is a list below it, however short its items are.
    private static void DecideByIndent(List<EntryRow> rows)
    {
        EntryRow[] dated = [.. rows.Where(row => row is { Anchor: not null, Row.HasBox: true } && row.Remainder.Trim().Length > 2)];
        if (dated.Length < 2)
        {
            return;
        }

        double left = dated.Max(row => row.ContentLeft);
        foreach (EntryRow row in rows.Where(row => row.Row.HasBox && row.Anchor is null && row.Row.Left > left + Indent && row.Row.Left < left + MostIndent && row.Row.Style.Size <= dated[0].Row.Style.Size))
        {
            row.IsProse = true;
        }
    }

    // "Master in Physics. University of Bath." beside a cell with a date and nothing else: what was then, however it ends.
    private static void DecideByDateCells(List<EntryRow> rows)
    {
        for (int i = 1; i < rows.Count; i++)
        {
            EntryRow row = rows[i], before = rows[i - 1];
            bool besideDate = row.Row.Line.Cell is { } cell && before.Row.Line.Cell is { } left && left.Table == cell.Table && left.Row == cell.Row && left.Column < cell.Column
                && before.Anchor is not null && before.Remainder.Trim().Length < 3;
            if (besideDate && row is { IsProse: true, IsItem: false } && row.Row.Words.Count <= MostWordsInCell)
            {
                row.IsProse = false;
            }
        }
    }

    // "Company, 2015 – 2021" above two positions that span exactly that time.
    private static void MarkTotals(List<EntryRow> rows)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            if (rows[i].Anchor is { IsRange: true } total && SumsUp(total, rows, i + 1))
            {
                rows[i].MarkTotal();
            }
        }
    }

    private static bool SumsUp(DateSpan total, List<EntryRow> rows, int from)
    {
        var parts = new List<DateSpan>();
        for (int i = from; i < rows.Count && parts.Count < MostPositions; i++)
        {
            EntryRow row = rows[i];
            if (row.Anchor is { IsRange: true } part)
            {
                if (part.From < total.From || part.To > total.To)
                {
                    return false;
                }

                parts.Add(part);
                if (parts.Count > 1 && parts.Min(date => date.From) == total.From && parts.Any(date => date.To == total.To) && parts.Max(date => date.To) == total.To)
                {
                    return true;
                }
            }
            else if (parts.Count == 0 && (row.IsItem || row.IsProse))
            {
                return false;
            }
        }

        return false;
    }

    // A short row right above a date, or one with a job's or an organisation's words right below a head with its date, is a head in whatever type.
    private static bool IsBesideDate(List<EntryRow> rows, int at)
    {
        EntryRow row = rows[at];
        bool isShort = row.Row.Words.Count <= MostHeadWords && row.Row.Text[^1] is not ('.' or ';' or ',');
        bool above = at + 1 < rows.Count && rows[at + 1] is { Anchor: not null } date && date.Remainder.Trim().Length < 3;
        bool below = at > 0 && rows[at - 1].Anchor is not null && (Dictionaries.Titles.In(row.Row.Text) || Dictionaries.Organizations.In(row.Row.Text));
        return isShort && !row.Row.IsItem && (above || below);
    }

    // Rows of one look and indent play one part: a short item among long ones is an item, a long head among short ones is a head.
    private static void DecideByLook(List<EntryRow> rows)
    {
        var looks = rows.Index().Where(row => !row.Item.IsItem && row.Item.LabelKey is null)
            .GroupBy(row => (row.Item.Row.Style with { Upper = false }, row.Item.Row.HasBox ? Math.Round(row.Item.Row.Left / 3) : 0)).ToList();
        if (looks.Count < 2)
        {
            return;
        }

        foreach (var look in looks)
        {
            int prose = look.Count(row => row.Item.IsProse), anchors = look.Count(row => row.Item.Anchor is not null && row.Item.Remainder.Trim().Length > 2), all = look.Count();
            bool isFirst = look.First().Index == 0;
            if (prose > 0 && anchors == 0 && !isFirst && prose * 3 >= all)
            {
                foreach ((int at, EntryRow row) in look)
                {
                    row.IsProse |= row.Anchor is null && !IsRoleBelowHead(rows, at) && !IsBesideDate(rows, at) && !AreNamesBelowHead(rows, at);
                }
            }
            else if (prose > 0 && (isFirst || anchors > 0) && prose * 2 < all)
            {
                foreach ((_, EntryRow row) in look.Where(row => !row.Item.Row.Text.EndsWith('.')))
                {
                    row.IsProse = false;
                }
            }
        }
    }

    // A short row with a word for a role or an employer, right below a row of another look, goes on with the head.
    private static bool IsRoleBelowHead(List<EntryRow> rows, int at)
    {
        EntryRow row = rows[at];
        return row is { IsProse: false } && at > 0 && rows[at - 1] is { IsHead: true } above && above.Row.Style != row.Row.Style && row.Row.Words.Count <= MostRoleWords && row.Row.Text[^1] is not '.'
            && (Dictionaries.Titles.In(row.Row.Text) || Dictionaries.Organizations.In(row.Row.Text) || Dictionaries.Institutions.In(row.Row.Text));
    }

    // "Harbour Museum · Bristol", or a name alone below a title alone, right below a dated head of another look.
    private static bool AreNamesBelowHead(List<EntryRow> rows, int at)
    {
        EntryRow row = rows[at];
        if (row.IsProse || row.IsItem || row.Row.Words.Count is < 2 or > MostHeadWords || at == 0 || rows[at - 1] is not { IsHead: true, Anchor: not null } above || above.Row.Style == row.Row.Style)
        {
            return false;
        }

        bool hasSign = row.Row.Words.Skip(1).Any(word => word.Text is "·" or "|" or "•");
        bool isTitleAlone = !above.Remainder.Trim().AsSpan().ContainsAny(",·|–—") && above.Row.Style.Bold && !row.Row.Style.Bold;
        return char.IsUpper(row.Row.Text[0]) && (hasSign || (isTitleAlone && NameWords.Are(row.Row.Text)));
    }
}
