using System.Globalization;
using System.Text;

namespace CareerHub.Benchmarks.PdfSpeed;

/// <summary>A CV of three pages in the manner of a template: two columns of facts, headings, lists, a table, dates at the right.</summary>
internal static class PdfDocument
{
    private static readonly string[] Duties =
    [
        "Planned the night shifts of a ward with 32 beds and kept overtime under the agreed limit for eleven months in a row.",
        "Introduced a hand-over sheet that fits on one page; the number of follow-up calls after a shift fell by a third.",
        "Trained fourteen new colleagues, two of them returning after a long break, and wrote the checklist they still use.",
        "Answered for the medicine cupboard: stock, cold chain, and the quarterly count together with the pharmacy.",
        "Represented the ward in the project that replaced paper charts, from the first interview to the last printed form.",
    ];

    private static readonly (string Title, string Place, string Dates)[] Jobs =
    [
        ("Head of ward, internal medicine", "Spital am Weiher, Rapperswil", "April 2021 – today"),
        ("Deputy head of ward", "Spital am Weiher, Rapperswil", "June 2018 – March 2021"),
        ("Registered nurse, intensive care", "Klinik Morgental, Zürich", "September 2015 – May 2018"),
        ("Registered nurse, surgery", "Hôpital du Lac, Neuchâtel", "August 2012 – August 2015"),
        ("Nurse in training", "Schule für Pflege, Chur", "August 2009 – July 2012"),
        ("Volunteer paramedic", "Samariterverein Glarus Nord", "2007 – 2009"),
    ];

    public static string Html()
    {
        var html = new StringBuilder(Head);
        html.Append("<header><h1>Annina Caduff</h1><p>Head of ward with fifteen years in acute care, two languages a day, and a liking for plain forms.</p>")
            .Append("<ul class=contact><li>Rapperswil, Switzerland<li>annina.caduff@example.org<li>+41 55 555 01 23</ul></header><h2>Experience</h2>");
        foreach (var (title, place, dates) in Jobs)
        {
            html.Append(CultureInfo.InvariantCulture, $"<section class=entry><div class=line><h3>{title}</h3><span>{dates}</span></div><p class=place>{place}</p><ul>")
                .AppendJoin("", Duties.Select(duty => $"<li>{duty}")).Append("</ul></section>");
        }

        html.Append("<h2>Education</h2><section class=entry><div class=line><h3>Advanced studies in leadership</h3><span>2019 – 2020</span></div><p class=place>Fachhochschule Ost</p></section>")
            .Append("<h2>Languages</h2><table><tr><th>Language<th>Level</tr><tr><td>German<td>C2</tr><tr><td>French<td>C1</tr><tr><td>Romansh<td>native</tr></table><h2>Skills</h2><p class=tags>")
            .AppendJoin(' ', Enumerable.Range(1, 24).Select(n => $"<span>Competence {n}</span>"));
        return html.Append("</body></html>").ToString();
    }

    private const string Head = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <title>Annina Caduff – CV</title>
        <style>
        @page { size: A4; margin: 18mm 16mm }
        body { font: 10.5pt/1.55 Lato, sans-serif; color: #1d2430; margin: 0 }
        header { display: grid; grid-template-columns: 2fr 1fr; column-gap: 10mm; border-bottom: 1pt solid #8aa }
        h1 { font: 600 26pt "EB Garamond", serif; margin: 0; grid-column: 1 / 3 }
        h2 { font-size: 13pt; text-transform: uppercase; color: #2a5a66; margin: 8mm 0 2mm }
        h3 { font-size: 11pt; margin: 0 }
        .contact { list-style: none; padding: 0; text-align: right }
        .entry { margin-bottom: 6mm }
        .line { display: flex; justify-content: space-between; break-after: avoid }
        .place { margin: 0; font-style: italic }
        .tags span { display: inline-block; border: .5pt solid #8aa; border-radius: 2mm; padding: 0 2mm; margin: 0 1mm 1mm 0 }
        th, td { text-align: left; padding-right: 8mm }
        </style>
        </head>
        <body>
        """;
}
