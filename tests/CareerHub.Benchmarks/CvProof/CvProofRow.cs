using CareerHub.Cv;
using CareerHub.CvProof.Pages;
using CareerHub.CvProof.People;

namespace CareerHub.Benchmarks.CvProof;

/// <summary>What one person's CV in one template on one paper came to.</summary>
/// <param name="Template">The template.</param>
/// <param name="Person">The person.</param>
/// <param name="Paper">The paper.</param>
/// <param name="Pdf">The PDF.</param>
/// <param name="Pages">What the pages are like.</param>
/// <param name="MissingInPdftotext">What the second reader's text does not have in reading order; null without that reader.</param>
/// <param name="MissingInRaw">The same of its text in the order of the file.</param>
/// <param name="Trip">What our parser understood.</param>
internal sealed record CvProofRow(
    string Template, Person Person, PaperSize Paper, RenderedPdf Pdf, PageCheck Pages, IReadOnlyList<string>? MissingInPdftotext, IReadOnlyList<string>? MissingInRaw, RoundTripReport Trip)
{
    /// <summary>Whether the person writes a language that is understood.</summary>
    public bool IsUnderstood => Everyone.Understood.Contains(Person);

    /// <summary>The facts that nothing excuses losing on a plain template: name, contact, employers, titles, dates.</summary>
    public IEnumerable<RoundTripField> Core => Trip.Fields.Where(one =>
        one.Field is "name" or "email" or "phone" or "experience.title" or "experience.organization" or "education.title" or "education.organization" || one.Field.EndsWith(".date", StringComparison.Ordinal));
}
