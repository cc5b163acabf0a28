using System.Globalization;
using CareerHub.Benchmarks.TextSpeed;

namespace CareerHub.Benchmarks.ParseSpeed;

/// <summary>A résumé that goes on for as many pages as wanted: every page has jobs with dates and points, every tenth begins another section.</summary>
internal static class LongResume
{
    private const int PagesPerSection = 10;
    private const int JobsPerPage = 3;
    private const int PointWords = 24;

    private static readonly string[] Sections = ["Work Experience", "Education", "Volunteering", "Projects", "Skills"];

    public static ILongPdf Pdf { get; } = new PlainPdf("long", Page);

    private static IEnumerable<string> Page(int page)
    {
        if (page == 0)
        {
            yield return "Ottoline Marchbanks";
            yield return "ottoline@example.org | +44 1632 960 123 | Leeds";
        }

        if (page % PagesPerSection == 0)
        {
            yield return Sections[page / PagesPerSection % Sections.Length];
        }

        string[] prose = [.. SampleText.Paragraphs(page)];
        for (int job = 0; job < JobsPerPage; job++)
        {
            int year = 1970 + ((page + job) % 50);
            yield return string.Create(CultureInfo.InvariantCulture, $"Planner {page + 1}, Harrow Wharf {job + 1} Ltd, March {year} - June {year + 1}");
            foreach (string[] point in prose[job].Split(' ').Chunk(PointWords))
            {
                yield return "- " + string.Join(' ', point);
            }
        }
    }
}
