using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Decides which rows are one line that was wrapped, and joins them.</summary>
internal sealed class RowJoiner
{
    private const double Leading = 1.75;
    private const int ShortestFullLine = 55;
    private readonly DateFinder dates = new(monthFirst: true);
    private readonly DocumentText document;
    private const int FewestWordsOfProse = 6;
    private const int MostWords = 500;
    private const int LongestLabel = 40;
    private const int MostWordsOfLabel = 3;
    private readonly NarrowColumns columns;
    private readonly NarrowWraps wraps;
    private const int FewestRowsOfProse = 4;
    private readonly Dictionary<(int Page, RowStyle Style, double Left), (double Right, int Rows)> proseRights = [];
    private readonly UnderstandingBudget budget;
    private readonly int longest;

    public RowJoiner(DocumentRows rows)
    {
        document = rows.Document;
        budget = rows.Budget;
        columns = new NarrowColumns(rows);
        wraps = new NarrowWraps(columns, AreParted);
        foreach (Row row in budget.All(rows.Rows).Where(row => row.HasBox))
        {
            if (row.Words.Count >= FewestWordsOfProse)
            {
                (int, RowStyle, double) prose = ProseKey(row);
                (double widest, int count) = proseRights.GetValueOrDefault(prose);
                proseRights[prose] = (Math.Max(widest, row.Right), count + 1);
            }
        }

        longest = Math.Max(ShortestFullLine, rows.Rows.Select(row => row.Text.Length).DefaultIfEmpty().Max());
    }

    /// <summary>The rows with every wrapped one joined to the row above it.</summary>
    public IReadOnlyList<Row> Join(IReadOnlyList<Row> rows)
    {
        var joined = new List<Row>();
        IReadOnlySet<Row> wrapped = wraps.Find(rows);
        Row? above = null;
        foreach (Row row in rows)
        {
            budget.Tick();
            if (above is not null && joined[^1].Words.Count < MostWords && !BeginsList(row) && (Continues(above, row) || Hangs(joined[^1], above, row) || wrapped.Contains(row)))
            {
                joined[^1] = Merge(joined[^1], row);
            }
            else
            {
                joined.Add(row);
            }

            above = row;
        }

        return joined;
    }

    /// <summary>Two rows as one.</summary>
    public Row Merge(Row upper, Row lower)
    {
        int end = lower.End;
        var merged = new Row
        {
            Line = upper.Line,
            Page = upper.Page,
            Index = lower.Index,
            Words = [.. upper.Words, .. lower.Words],
            Text = document.Text[upper.Start..end],
            ListLevel = upper.ListLevel,
            Style = upper.Style,
            Underlined = upper.Underlined,
            GapAbove = upper.GapAbove,
            StartsBlock = upper.StartsBlock,
        };
        merged.AddStops(upper.Stops);
        return merged;
    }

    // "Technologies: Java, Kafka" below the last point of an entry.
    private static bool BeginsList(Row row)
    {
        int colon = row.Text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= LongestLabel && Dictionaries.SubLabels.KeyOf(row.Text.AsSpan(0, colon)) is "technologies" or "courses";
    }

    // "Period: 2011 – 2012" below "Position held: Teacher": a form in lines, each with a label of its own.
    private static bool AreLabelled(Row above, Row row) => HasLabel(above) && HasLabel(row);

    private static bool HasLabel(Row row) =>
        char.IsUpper(row.Text[0]) && row.Words.Take(MostWordsOfLabel).ToList().FindIndex(word => word.Text[^1] == ':') is >= 0 and var end && end + 1 < row.Words.Count;

    private bool Continues(Row above, Row row)
    {
        if (AreLabelled(above, row) || row.IsLong || above.IsLong || row.IsItem || row.Index != above.Index + 1 || row.Start <= above.End || row.Style.Level != above.Style.Level || row.Line.Cell != above.Line.Cell)
        {
            return false;
        }

        return row.HasBox && above.HasBox ? ContinuesOnPage(above, row) : ContinuesInText(above, row);
    }

    private bool ContinuesOnPage(Row above, Row row)
    {
        if (EndsInDate(above) && BeginsWithRestOfDate(row) && row.Line.Column == above.Line.Column)
        {
            return true;
        }

        if (IsNextOfDatedHead(above, row) || !SameType(above.Words[^1], row.Words[0]) || EndsWithDate(above) || (above.Pieces.Count > 1 && !HangsUnderLast(above, row)) || BeginsWithDate(row) || IsDate(above))
        {
            return false;
        }

        if (row.StartsBlock && EndsSentence(above) && !char.IsLower(row.Text[0]))
        {
            return false;
        }

        if (row.Page != above.Page)
        {
            return char.IsLower(row.Text[0]) && IsFull(above, row);
        }

        double pitch = row.Words[0].Baseline - above.Words[^1].Baseline;
        if (row.Line.Column != above.Line.Column || pitch <= 0 || pitch > Leading * row.Words[0].FontSize || row.Pieces.Count > 1)
        {
            return false;
        }

        return IsFull(above, row) || (EndsOpen(above) && pitch < 1.5 * row.Words[0].FontSize) || (char.IsLower(row.Text[0]) && IsFull(above, row, 30));
    }

    // Right below the row of an entry's date and name, what is labelled or names a post or a school is the next value, however long the upper one is.
    private bool IsNextOfDatedHead(Row above, Row row) =>
        above.Pieces.Count == 2 && char.IsUpper(row.Text[0]) && BeginsWithDate(above) && !EndsOpen(above)
        && (HasLabel(row) || Dictionaries.Titles.Is(row.Words[0].Text) || Dictionaries.Titles.In(row.Words[0].Text) || NamesOrganization(row, above));

    private static bool EndsSentence(Row row) => row.Text[^1] is '.' or '!' or '?' && row.Words.Count >= FewestWordsOfProse;

    // A value goes on below itself, beside the label of a column of labels.
    private static bool HangsUnderLast(Row above, Row row) => above.Pieces is [_, var value] && Math.Abs(row.Left - value.Left) < 1.5;

    // A small letter right under the text of a list item, or after a hyphen, goes on with it however much room was left above.
    private static bool Hangs(Row first, Row above, Row row) =>
        char.IsLower(row.Text[0]) && row.HasBox && above.HasBox && !row.IsItem && !row.IsLong && !above.IsLong
        && row.Page == above.Page && row.Line.Column == above.Line.Column && row.Index == above.Index + 1 && row.Line.Cell == above.Line.Cell
        && row.Words[0].Baseline - above.Words[^1].Baseline is var pitch && pitch > 0 && pitch < (EndsInHyphen(above) ? Leading : 1.5) * row.Words[0].FontSize
        && SameType(above.Words[^1], row.Words[0]) && row.Pieces.Count == 1
        && ((first.IsItem && Math.Abs(row.Left - first.Left) < 2) || EndsInHyphen(above));

    private static bool EndsInHyphen(Row row) => row.Text.Length > 2 && row.Text[^1] is '-' or '\u2010' or '\u00AD' && char.IsLetter(row.Text[^2]);

    private static (int, RowStyle, double) ProseKey(Row row) => (row.Page, row.Style with { Upper = false }, Math.Round(row.Left / 3));

    private static bool SameType(Word left, Word right) => left.Bold == right.Bold && left.Italic == right.Italic && left.Color == right.Color && SmallCapitals.AreOneSize(left, right);

    private bool BeginsWithDate(Row row) => dates.Find(row.Text) is [{ Start: 0 }, ..];

    private bool EndsWithDate(Row row) => dates.Find(row.Text) is [.., var last] && row.Text.Length - last.End <= 1;

    // "…, July" above "2015": a month, or a dash behind a date, waits for the rest.
    private static bool EndsInDate(Row row) => row.Words.Count > 1 && DateWords.All.Month(Fold.Words(row.Words[^1].Text)) > 0 && char.IsLetter(row.Words[^1].Text[0]);

    private static bool BeginsWithRestOfDate(Row row) => row.Words[0].Text.Length >= 4 && row.Words[0].Text[..4].All(char.IsAsciiDigit);

    private bool IsDate(Row row) => dates.Find(row.Text) is [var date, ..] && row.Text.Length - date.Length < 3;

    // The row above had no room for the first word of this one.
    private bool IsFull(Row above, Row row, double slack = 1.5)
    {
        double right = above.Words.Count >= FewestWordsOfProse && proseRights.TryGetValue(ProseKey(above), out (double Right, int Rows) prose) && prose.Rows >= FewestRowsOfProse ? prose.Right : columns.RightOf(above);
        // In a narrow column most rows end near its edge, so the room that is left says little.
        return (above.Words.Count >= FewestWordsOfProse || !columns.IsNarrow(above, right)) && !NarrowColumns.HasRoom(above, row, right, slack);
    }

    // A date or a label is no rest of a value, unless a sign before it waits for one, or the date begins above: "valid" above "until 2026".
    private bool AreParted(Row above, Row row) =>
        row.Style.Level != above.Style.Level || row.Line.Cell != above.Line.Cell
        || (!NarrowWraps.EndsInSign(above) && (row.Text.Contains(": ", StringComparison.Ordinal) || EndsWithDate(above) || (BeginsWithDate(row) && !BeginsDateOf(above, row)) || IsDate(above)));

    private bool BeginsDateOf(Row above, Row row) =>
        char.IsLower(row.Text[0]) && dates.Find($"{above.Text} {row.Text}").Any(date => date.Start < above.Text.Length && date.End > above.Text.Length + 1);

    /// <summary>Whether a row ends with a word that ends no value: "Bachelor of Science in", "Instituto Ramón y Cajal de".</summary>
    public static bool EndsOpen(Row above)
    {
        string last = above.Words[^1].Text;
        return above.Words.Count > 1 && (last is "&" || (char.IsLower(last[0]) && Dictionaries.Joining.Is(last)));
    }

    // What begins with a capital and names an organisation is a row of its own, unless it is in the middle of an item.
    private static bool NamesOrganization(Row row, Row above) =>
        !above.IsItem && char.IsUpper(row.Text[0]) && row.Words.Count <= 8 && (Dictionaries.Organizations.In(row.Text) || Dictionaries.Institutions.In(row.Text));

    // Behind a date stands the first row of a head: what begins with a capital or a date below is the next row, however long the upper one is.
    private bool IsBelowDatedHead(Row above, Row row) =>
        !above.IsItem && (char.IsUpper(row.Text[0]) || char.IsDigit(row.Text[0])) && !EndsOpen(above) && BeginsWithDate(above) && (char.IsUpper(row.Text[0]) || BeginsWithDate(row));

    // Plain text wraps at a width; other flow formats only break lines on purpose.
    private bool ContinuesInText(Row above, Row row) =>
        document.Format == DocumentFormat.Text && above.Pieces.Count == 1 && !EndsWithDate(above) && !NamesOrganization(row, above) && !IsDate(row) && !IsBelowDatedHead(above, row) && row.Line.Block == above.Line.Block && !row.StartsBlock
        && ((above.IsItem && above.Line.ListLevel > 0) || above.Text.Length >= ShortestFullLine - 10) && above.Text.Length + 1 + row.Words[0].Text.Length > Math.Min(longest, 80) - 3;
}
