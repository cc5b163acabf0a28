using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Decides by their rows what sections are whose headings have two meanings: "Qualifications" are skills to some and degrees to others.</summary>
internal static class SectionContent
{
    private const int LongestRow = 200;
    private const int MostRowsOfEntry = 6;

    /// <summary>Turns lists of skills into education where they are dated and name degrees or schools.</summary>
    public static void Correct(List<Section> sections, UnderstandingBudget budget)
    {
        var dates = new DateFinder(monthFirst: true);
        for (int i = 0; i < sections.Count; i++)
        {
            Section section = sections[i];
            if (section.Kind != SectionKind.Skills)
            {
                continue;
            }

            Row[] rows = [.. budget.All(section.Rows).Where(row => row.Text.Length <= LongestRow)];
            int dated = rows.Count(row => dates.Find(row.Text).Any(date => date.IsRange));
            int learned = rows.Count(row => Dictionaries.Degrees.In(row.Text) || Dictionaries.Institutions.In(row.Text));
            if (dated > 0 && learned >= dated && dated * MostRowsOfEntry >= rows.Length)
            {
                sections[i] = section with { Kind = SectionKind.Education };
            }
        }
    }
}
