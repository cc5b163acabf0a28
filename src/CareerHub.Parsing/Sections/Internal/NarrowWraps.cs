using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>
/// Finds the rows of a narrow column that go on with short rows above them. One full row proves nothing there, for the longest of a list is full
/// too; but where rows of one type stand as close as the lines of a paragraph, all of them had no room for the word below, and something sets
/// such runs apart, they are wrapped. One that had room tells that close rows are values of their own, unless most runs of the type are one row
/// and this one could not have been.
/// </summary>
/// <param name="columns">The measures of the columns.</param>
/// <param name="areParted">Whether something else says that a row does not go on with the one above, such as a date.</param>
internal sealed class NarrowWraps(NarrowColumns columns, Func<Row, Row, bool> areParted)
{
    private const double Edge = 1.5;

    // Lines that are broken at the best of several places may leave a short word's room.
    private const double SlackOfSmall = 30;
    private const double Slack = 2;
    private const double WordSpace = 0.25;

    /// <summary>The rows that go on with the one before them in <paramref name="rows"/>.</summary>
    public IReadOnlySet<Row> Find(IReadOnlyList<Row> rows)
    {
        var found = new HashSet<Row>(ReferenceEqualityComparer.Instance);
        List<(Row Above, Row Row)> pairs = [.. rows.Zip(rows.Skip(1)).Where(pair => CanWrap(pair.First, pair.Second))];
        foreach (IGrouping<RowStyle, (Row Above, Row Row)> type in pairs.GroupBy(pair => Type(pair.Row.Words[0])))
        {
            bool isUsuallyOne = AreUsuallyOne(rows, type.Key, [.. type.Select(pair => pair.Row)]);
            bool tells = IsSetApart(rows, type.Key, type) && !type.Any(pair => !IsOpen(pair) && (isUsuallyOne ? FitsOneLine(pair) : HasRoom(pair, 0)));
            found.UnionWith(type.Where(pair => IsOpen(pair) ? EndsInSign(pair.Above) || !HasRoom(pair, SlackOfSmall) : tells && Proves(pair, isUsuallyOne)).Select(pair => pair.Row));
        }

        return found;
    }

    private bool Proves((Row Above, Row Row) pair, bool isUsuallyOne) =>
        (isUsuallyOne || !HasRoom(pair, Slack)) && (IsList(pair.Above) || columns.IsReached(pair.Above, pair.Row));

    private bool CanWrap(Row above, Row row)
    {
        bool isNext = row.HasBox && above.HasBox && !row.IsItem && !above.IsItem && !row.IsLong && !above.IsLong && row.Index == above.Index + 1 && row.Start > above.End && row.Page == above.Page;
        return isNext && Math.Abs(row.Left - above.Left) < Edge && !row.StartsBlock && row.Pieces.Count == 1 && above.Pieces.Count == 1
            && LastType(above) == Type(row.Words[0]) && columns.IsNextLine(above, row) && columns.IsNarrow(above, columns.RightOf(above)) && !IsAddress(above) && !IsAddress(row) && !areParted(above, row);
    }

    private static RowStyle Type(Word word) => new(Math.Round(word.FontSize * 2) / 2, word.Bold, word.Italic, false, word.Color, 0);

    // Signs between values are often fainter than the values.
    private static RowStyle LastType(Row row) => Type(row.Words[EndsInSign(row) ? ^2 : ^1]);

    private bool HasRoom((Row Above, Row Row) pair, double slack) => NarrowColumns.HasRoom(pair.Above, pair.Row, columns.RightOf(pair.Above), slack);

    private bool FitsOneLine((Row Above, Row Row) pair) => pair.Above.Right + pair.Row.Right - pair.Row.Left + (pair.Row.Words[0].FontSize * WordSpace) <= columns.RightOf(pair.Above);

    // A small letter begins no value of its own, and neither a comma nor a sign between values ends one.
    private static bool IsOpen((Row Above, Row Row) pair) => char.IsLower(pair.Row.Text[0]) || pair.Above.Text[^1] is ',' or ';' || EndsInSign(pair.Above);

    /// <summary>Whether a row ends with a sign that stands between two values.</summary>
    public static bool EndsInSign(Row row) => row.Words.Count > 1 && row.Words[^1].Text is "·" or "|" or "•" or "/";

    // Most runs of rows of this type are one row. A date parts runs, and is none.
    private static bool AreUsuallyOne(IReadOnlyList<Row> rows, RowStyle type, HashSet<Row> lower)
    {
        (int one, int more) = (0, 0);
        for (int i = 1; i < rows.Count; i++)
        {
            bool begins = Type(rows[i].Words[0]) == type && !lower.Contains(rows[i]);
            bool goesOn = begins && i + 1 < rows.Count && lower.Contains(rows[i + 1]);
            begins &= goesOn || i + 1 == rows.Count || Type(rows[i + 1].Words[0]) != type;
            (one, more) = (one + (begins && !goesOn ? 1 : 0), more + (goesOn ? 1 : 0));
        }

        return more > 0 && one >= more;
    }

    private static bool IsAddress(Row row) => row.Text.Contains('@', StringComparison.Ordinal) || row.Text.Contains("://", StringComparison.Ordinal);

    // Commas part the values of a list wherever its rows end. Otherwise rows that follow each other in one unbroken run may be a list of one value a row.
    private static bool IsSetApart(IReadOnlyList<Row> rows, RowStyle type, IEnumerable<(Row Above, Row Row)> pairs)
    {
        HashSet<Row> lower = [.. pairs.Select(pair => pair.Row)];
        return pairs.All(pair => IsList(pair.Above) || IsList(pair.Row)) || rows.Skip(1).Any(row => !lower.Contains(row) && (row.StartsBlock || Type(row.Words[0]) != type));
    }

    private static bool IsList(Row row) => row.Text.AsSpan().ContainsAny(",;");
}
