using CareerHub.Cv;
using CareerHub.Web.Cvs;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>One point in which two CVs differ, in words.</summary>
/// <param name="Part">The part of the CV.</param>
/// <param name="What">The entry and the field.</param>
/// <param name="Left">What the one says, or null.</param>
/// <param name="Right">What the other says, or null.</param>
internal sealed record CompareRow(string Part, string What, string? Left, string? Right)
{
    private const string Look = "Look";

    private static CompareRow Of(CvDifference difference, IEnumerable<CvSection> sections)
    {
        string part = difference.Section switch
        {
            "basics" => "You",
            "contacts" => "Contact",
            "sections" => "Order of sections",
            "style" => Look,
            var key => sections.First(section => section.Key == key).Heading,
        };
        string what = string.Join(", ", new[] { difference.Title, FieldOf(difference.Field) }.OfType<string>());
        return new CompareRow(part, what.Length > 0 ? what : part, difference.Left, difference.Right);
    }

    /// <summary>In what two CVs differ: what was chosen, then what they show.</summary>
    public static IEnumerable<CompareRow> Versions(OwnCv left, OwnCv right, Func<string, string> template)
    {
        CvDocument a = left.Document;
        CvDocument b = right.Document;
        return [.. Settings(left.Version, right.Version, template), .. CvComparison.Of(a, b).Differences.Select(difference => Of(difference, [.. a.Sections, .. b.Sections]))];
    }

    /// <summary>What of the versions the documents do not say.</summary>
    private static IEnumerable<CompareRow> Settings(CvVersion left, CvVersion right, Func<string, string> template)
    {
        (string What, string Left, string Right)[] all =
        [
            ("Template", template(left.Template), template(right.Template)),
            ("Dates", LookChoices.Dates[(int)left.Dates].Text, LookChoices.Dates[(int)right.Dates].Text),
            ("Blind", left.IsBlind ? "Yes" : "No", right.IsBlind ? "Yes" : "No"),
        ];
        return all.Where(row => row.Left != row.Right).Select(row => new CompareRow(Look, row.What, row.Left, row.Right));
    }

    private static string? FieldOf(string? field) => field switch
    {
        null => null,
        "fit_pages" => "Length in pages",
        "title_href" or "organization_href" => "Address",
        "paragraphs" => "Text",
        "organization" => "Organisation",
        "items" or "items_label" => "Keywords",
        _ => char.ToUpperInvariant(field[0]) + field[1..].Replace('_', ' '),
    };
}
