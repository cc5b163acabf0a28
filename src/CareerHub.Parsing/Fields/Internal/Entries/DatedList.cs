using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Lists;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Cuts a row that names several things with their years in brackets into a row for each: "Lorry licence (2008), First aid (2017)".</summary>
internal static class DatedList
{
    private const int FewestYears = 2;
    private const int YearLength = 4;

    /// <summary>The parts of a row, or the row where it is no such list.</summary>
    public static IEnumerable<Row> Cut(Row row)
    {
        int years = row.IsLong ? 0 : row.Words.Count(word => YearEnd(word) > 0);
        if (years < FewestYears)
        {
            yield return row;
            yield break;
        }

        int first = 0;
        for (int i = 0; i < row.Words.Count; i++)
        {
            Word word = row.Words[i];
            if (i == row.Words.Count - 1 || (YearEnd(word) is > 0 and int end && end + 1 < word.Text.Length && word.Text[end + 1] is ',' or ';'))
            {
                yield return RowPart.Of(row, first, i + 1 - first);
                first = i + 1;
            }
        }
    }

    // Where the bracket behind a year closes in a word; 0 for none.
    private static int YearEnd(Word word)
    {
        int close = word.Text.IndexOf(')', StringComparison.Ordinal);
        return close >= YearLength && word.Text.AsSpan(close - YearLength, YearLength).IndexOfAnyExceptInRange('0', '9') < 0 ? close : 0;
    }
}
