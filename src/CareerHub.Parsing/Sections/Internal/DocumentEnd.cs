using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Takes what ends a document out of its last section: "Leipzig, 12 January 2024" with the name below as a signature, or "Last updated: 4 March 2024".</summary>
internal static class DocumentEnd
{
    private const int MostRows = 3;
    private const int MostWordsOfDate = 7;
    private const int MostWordsOfName = 5;
    private const int LongestRest = 24;

    public static void Move(List<Section> sections, DocumentRows document)
    {
        Row? last = document.Rows.LastOrDefault(row => !row.IsFoot);
        if (sections.Find(section => last is not null && section.Rows.Count > 0 && section.Rows[^1] == last) is not { Kind: not SectionKind.Header } section)
        {
            return;
        }

        var dates = new DateFinder(monthFirst: true);
        for (int count = 1; count <= Math.Min(MostRows, section.Rows.Count); count++)
        {
            Row row = section.Rows[^count];
            if (row.Words.Count > (count == 1 ? MostWordsOfDate : MostWordsOfName) && !IsDay(row, dates))
            {
                return;
            }

            if (IsDay(row, dates) && row.StartsBlock && !row.IsItem)
            {
                sections.Add(new Section(SectionKind.Other, null, section.Rows.GetRange(section.Rows.Count - count, count)));
                section.Rows.RemoveRange(section.Rows.Count - count, count);
                return;
            }
        }
    }

    // A day, and at most a place or a word such as "updated" with it: entries are dated by months and years.
    private static bool IsDay(Row row, DateFinder dates) =>
        row.Words.Count <= MostWordsOfDate && dates.Find(row.Text) is [{ IsRange: false } date]
        && (date.From.Precision == DatePrecision.Day || date.To.Precision == DatePrecision.Day) && row.Text.Length - date.Length <= LongestRest;
}
