using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Finds entries that follow the person's details without a heading, and makes a section of them: jobs, or schools where most of them name one.</summary>
internal static class HeadlessEntries
{
    private const int FewestEntries = 2;
    private const int MostRowsBeforeDate = 2;

    public static void Move(List<Section> sections, UnderstandingBudget budget)
    {
        var dates = new DateFinder(monthFirst: true);
        for (int i = 0; i < sections.Count; i++)
        {
            List<Row> rows = sections[i].Rows;
            int[] dated = sections[i].Kind == SectionKind.Header ? [.. budget.While(Enumerable.Range(0, rows.Count)).Where(at => IsDated(rows[at], dates))] : [];
            if (dated.Length < FewestEntries)
            {
                continue;
            }

            int first = First(rows, dated, budget);
            if (i == 0 && first == 0)
            {
                continue;
            }

            bool schools = budget.While(dated).Count(at => NamesSchool(rows, at)) * 2 > dated.Length;
            sections.Insert(i + 1, new Section(schools ? SectionKind.Education : SectionKind.Work, null, rows.GetRange(first, rows.Count - first)));
            rows.RemoveRange(first, rows.Count - first);
            i++;
        }
    }

    // A range of years or months at either end of a short row.
    private static bool IsDated(Row row, DateFinder dates) =>
        !row.IsLong && row.Words.Count <= 20 && dates.Find(row.Text) is [{ IsRange: true } date] && (date.Start <= 2 || date.End >= row.Text.Length - 2);

    /// <summary>Where the first entry begins: at its date, or, where entries have their title above, at the rows that stand above every date alike.</summary>
    private static int First(List<Row> rows, int[] dated, UnderstandingBudget budget)
    {
        HashSet<int> places = [.. dated];
        int above = 0;
        while (above < MostRowsBeforeDate && budget.All(dated).All(at => at - above > 0 && !rows[at - above].StartsBlock && rows[at - above - 1].Style == rows[dated[0] - above - 1].Style && !places.Contains(at - above - 1)))
        {
            above++;
        }

        return dated[0] - above;
    }

    private static bool NamesSchool(List<Row> rows, int at) =>
        Enumerable.Range(Math.Max(0, at - 1), Math.Min(3, rows.Count - Math.Max(0, at - 1))).Any(i => rows[i].Words.Any(word => Dictionaries.Institutions.Is(word.Text.Trim(',', '.', ';'))));
}
