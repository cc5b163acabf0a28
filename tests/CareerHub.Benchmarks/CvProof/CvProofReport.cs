using CareerHub.Cv;
using CareerHub.CvProof.Pages;

namespace CareerHub.Benchmarks.CvProof;

/// <summary>Puts the rows of a template into words and figures.</summary>
internal static class CvProofReport
{
    /// <summary>What is wrong, a line each.</summary>
    public static void Print(IEnumerable<CvProofRow> template, TextWriter output)
    {
        foreach (CvProofRow row in template)
        {
            string of = $"{row.Template}/{row.Person.Id}/{row.Paper}";
            foreach (PageFault fault in row.Pages.Faults)
            {
                output.WriteLine($"{of}: page {fault.Page} of {row.Pdf.PageCount}: {fault.Kind}: {fault.Text}");
            }

            Lines(output, of, "not in order", row.Pages.Missing);
            Lines(output, of, "pdftotext: not in order", row.MissingInPdftotext ?? []);
            Lines(output, of, "pdftotext -raw: not in order", row.MissingInRaw ?? []);
            Lines(output, of, "no glyph", row.Pdf.MissingCharacters.Select(rune => $"U+{rune.Value:X4}"));
            // What is read as text only has been judged by the order of its facts.
            Lines(output, of, "lost", CareerHub.CvProof.People.Everyone.ReadAsText.Contains(row.Person) ? [] : row.Trip.Lost.Select(field => $"{field.Field} = {field.Value}{(field.Entry is { } entry ? $" ({entry})" : "")}"));
        }
    }

    /// <summary>The figures of a template.</summary>
    public static object Figures(IGrouping<string, CvProofRow> template, double? score)
    {
        CvProofRow[] rows = [.. template], understood = [.. rows.Where(row => row.IsUnderstood)];
        CvProofRow[] hard = [.. rows.Where(row => CareerHub.CvProof.People.Everyone.Hard.Contains(row.Person))];
        return new
        {
            template = template.Key,
            documents = rows.Length,
            pages = rows.Sum(row => row.Pdf.PageCount),
            faults = rows.SelectMany(row => row.Pages.Faults).Count(fault => fault.Kind != PageFaultKind.ThinPage),
            thin_pages = rows.SelectMany(row => row.Pages.Faults).Count(fault => fault.Kind == PageFaultKind.ThinPage),
            missing_glyphs = rows.Sum(row => row.Pdf.MissingCharacters.Count),
            facts = rows.Sum(row => row.Pages.Facts),
            not_in_order = rows.Sum(row => row.Pages.Missing.Count),
            not_in_order_pdftotext = rows.Sum(row => row.MissingInPdftotext?.Count),
            not_in_order_pdftotext_raw = rows.Sum(row => row.MissingInRaw?.Count),
            kept = Share(understood.SelectMany(row => row.Trip.Fields)),
            kept_by_language = understood.GroupBy(row => row.Person.Language).ToDictionary(group => group.Key, group => Share(group.SelectMany(row => row.Trip.Fields))),
            kept_name_contact_employers_titles_dates = Share(understood.SelectMany(row => row.Core)),
            kept_hard_cases = Share(hard.SelectMany(row => row.Trip.Fields)),
            second_reader_f1 = score,
        };
    }

    private static void Lines(TextWriter output, string of, string what, IEnumerable<string> texts)
    {
        foreach (string text in texts)
        {
            output.WriteLine($"{of}: {what}: {text}");
        }
    }

    private static double Share(IEnumerable<RoundTripField> fields)
    {
        RoundTripField[] all = [.. fields];
        return all.Length == 0 ? 1 : Math.Round((double)all.Count(field => field.IsFound) / all.Length, 5);
    }
}
