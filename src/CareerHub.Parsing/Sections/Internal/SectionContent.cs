using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Decides by their rows what sections are whose headings have two meanings: "Qualifications" are skills to some and degrees to others.</summary>
internal static class SectionContent
{
    private const int LongestRow = 200;
    private const int MostRowsOfEntry = 6;
    private const int FewestJobs = 2;

    /// <summary>
    /// Turns lists of skills, and sections whose headings nobody knows, into education where they are dated and name degrees or schools.
    /// Where no other section is, one of the latter with dated rows and the words of jobs is work.
    /// </summary>
    public static void Correct(List<Section> sections, UnderstandingBudget budget)
    {
        var dates = new DateFinder(monthFirst: true);
        bool hasWork = sections.Exists(section => section.Kind == SectionKind.Work);
        for (int i = 0; i < sections.Count; i++)
        {
            Section section = sections[i];
            bool isUnknown = IsUnknown(section);
            if (section.Kind != SectionKind.Skills && !isUnknown)
            {
                continue;
            }

            Row[] rows = [.. budget.All(section.Rows).Where(row => row.Text.Length <= LongestRow)];
            int dated = rows.Count(row => dates.Find(row.Text).Any(date => date.IsRange));
            if (dated == 0 || dated * MostRowsOfEntry < rows.Length)
            {
                continue;
            }

            int learned = rows.Count(row => Dictionaries.Degrees.In(row.Text) || Dictionaries.Institutions.In(row.Text));
            if (learned >= dated)
            {
                sections[i] = section with { Kind = SectionKind.Education };
            }
            else if (isUnknown && !hasWork && dated >= FewestJobs && rows.Count(row => Dictionaries.Titles.In(row.Text)) >= dated)
            {
                sections[i] = section with { Kind = SectionKind.Work };
            }
        }
    }

    private static bool IsUnknown(Section section) =>
        section.Kind == SectionKind.Other && section.Heading is { } heading && HeadingText.Bare(heading.Text) is var words
        && HeadingWords.All.Exact(words) is null && HeadingWords.All.Partial(words) is null;
}
