using CareerHub.Cv;
using CareerHub.CvProof.Pages;
using CareerHub.CvProof.People;
using CareerHub.Parsing;
using CareerHub.Parsing.Documents;

namespace CareerHub.Benchmarks.CvProof;

/// <summary>Draws people and reads them back, and keeps the PDFs where a folder for them is given.</summary>
internal sealed class CvProof(ICvTemplateEngine templates, IPdfRenderer renderer, SecondReader second, string? output)
{
    private readonly ResumeParser parser = new();
    private readonly DocumentReader reader = new();

    /// <summary>Every person on both papers.</summary>
    public async Task<IReadOnlyList<CvProofRow>> RunAsync(string template, IReadOnlyList<Person> people, CancellationToken ct)
    {
        (Person Person, PaperSize Paper)[] jobs = [.. people.SelectMany(person => Enum.GetValues<PaperSize>().Select(paper => (person, paper)))];
        var rows = new CvProofRow[jobs.Length];
        await Parallel.ForEachAsync(
            Enumerable.Range(0, jobs.Length),
            new ParallelOptions { CancellationToken = ct, MaxDegreeOfParallelism = Environment.ProcessorCount },
            async (i, stop) => rows[i] = await RunAsync(template, jobs[i].Person, jobs[i].Paper, stop));
        return rows;
    }

    private async Task<CvProofRow> RunAsync(string template, Person person, PaperSize paper, CancellationToken ct)
    {
        CvDocument document = person.Document(paper);
        // Nothing is attached: what is read back is what stands on the pages.
        RenderedPdf pdf = await renderer.RenderAsync(templates.Render(document, template), new PdfOptions { PaperSize = paper }, ct);
        if (output is not null)
        {
            await File.WriteAllBytesAsync(Path.Combine(output, $"{person}.{template}.{paper.ToString().ToLowerInvariant()}.pdf"), pdf.Content, ct);
        }

        DocumentText read = (await reader.ReadAsync(new MemoryStream(pdf.Content), null, ct)).Document ?? throw new InvalidOperationException($"{template}, {person}: the PDF cannot be read.");
        string? other = await second.TextAsync(pdf.Content, raw: false, ct), raw = await second.TextAsync(pdf.Content, raw: true, ct);
        if (other is not null && paper == PaperSize.A4 && Everyone.Understood.Contains(person))
        {
            await second.KeepAsync(template, person, document, other, parser, ct);
        }

        return new CvProofRow(
            template, person, paper, pdf, PageCheck.Of(document, read), other is null ? null : PageCheck.MissingIn(document, other, read), raw is null ? null : PageCheck.MissingIn(document, raw, read),
            RoundTrip.Compare(document, await parser.ParseAsync(new MemoryStream(pdf.Content), null, ct)));
    }
}
