using System.Text.Json;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Parsing;

namespace CareerHub.Benchmarks;

/// <summary>
/// <c>docx [DIR]</c>: writes the DOCX of every JSON Resume in a folder and those below it (the truth of the suite's résumés unless told), has LibreOffice open
/// and convert it to PDF and to text, and looks for what the CV shows, in order; and reads it back with our own parser, the Markdown and plain text too.
/// </summary>
internal static class DocxVerb
{
    private static readonly CvFormat[] ReadBack = [CvFormat.Docx, CvFormat.Markdown, CvFormat.Text];

    public static async Task<int> RunAsync(string[] args, CancellationToken ct)
    {
        string input = args.Length > 0 ? args[0] : Resumes();
        DirectoryInfo folder = Directory.CreateTempSubdirectory("careerhub-docx-");
        try
        {
            Dictionary<string, CvDocument> documents = await WriteAsync(input, folder.FullName, ct);
            DocxShare pdf = await PdfAsync(documents, folder.FullName, ct);
            DocxShare text = await TextAsync(documents, folder.FullName, ct);
            Dictionary<CvFormat, DocxShare> own = await OwnAsync(documents, folder.FullName, ct);
            Console.WriteLine(JsonSerializer.Serialize(new
            {
                verb = "docx",
                documents = documents.Count,
                libreoffice_pdf = pdf.Figures(),
                libreoffice_text = text.Figures(),
                parser_docx = own[CvFormat.Docx].Figures(),
                parser_markdown = own[CvFormat.Markdown].Figures(),
                parser_text = own[CvFormat.Text].Figures(),
            }));
            return 0;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<Dictionary<string, CvDocument>> WriteAsync(string input, string folder, CancellationToken ct)
    {
        var exporter = new CvExporter(new CvTemplates());
        var documents = new Dictionary<string, CvDocument>(StringComparer.Ordinal);
        foreach (string file in Directory.GetFiles(input, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (await CvInput.ReadAsync(file, PaperSize.A4, ct) is not { } document)
            {
                continue;
            }

            string name = Path.GetRelativePath(input, file)[..^".json".Length].Replace(Path.DirectorySeparatorChar, '-');
            documents.Add(name, document);
            foreach (CvFormat format in ReadBack)
            {
                await using FileStream output = File.Create(Path.Combine(folder, name + format.FileExtension()));
                await exporter.ExportAsync(document, CvTemplates.Classic, format, output, ct);
            }
        }

        return documents;
    }

    private static async Task<DocxShare> PdfAsync(Dictionary<string, CvDocument> documents, string folder, CancellationToken ct)
    {
        string output = Directory.CreateDirectory(Path.Combine(folder, "pdf")).FullName;
        await LibreOffice.ConvertAsync(folder, "*.docx", "pdf", output, ct);
        return await ShareAsync("LibreOffice, PDF", documents, async name =>
            Path.Combine(output, name + ".pdf") is var file && File.Exists(file) ? await LibreOffice.PdfTextAsync(file, ct) : null);
    }

    private static async Task<DocxShare> TextAsync(Dictionary<string, CvDocument> documents, string folder, CancellationToken ct)
    {
        string output = Directory.CreateDirectory(Path.Combine(folder, "text")).FullName;
        await LibreOffice.ConvertAsync(folder, "*.docx", "txt:Text (encoded):UTF8", output, ct);
        return await ShareAsync("LibreOffice, text", documents, async name =>
            Path.Combine(output, name + ".txt") is var file && File.Exists(file) ? await File.ReadAllTextAsync(file, ct) : null);
    }

    private static async Task<DocxShare> ShareAsync(string reader, Dictionary<string, CvDocument> documents, Func<string, Task<string?>> read)
    {
        var share = new DocxShare(reader);
        foreach ((string name, CvDocument document) in documents)
        {
            string[] facts = [.. DocxFacts.Of(document)];
            string? text = await read(name);
            share.Add(name, facts.Length, text is null ? facts : DocxFacts.Missing(facts, text), isOpened: text is not null);
        }

        return share;
    }

    private static async Task<Dictionary<CvFormat, DocxShare>> OwnAsync(Dictionary<string, CvDocument> documents, string folder, CancellationToken ct)
    {
        Dictionary<CvFormat, DocxShare> shares = ReadBack.ToDictionary(format => format, format => new DocxShare($"our parser, {format}"));
        foreach ((string name, CvDocument document) in documents)
        {
            foreach (CvFormat format in ReadBack)
            {
                await using FileStream file = File.OpenRead(Path.Combine(folder, name + format.FileExtension()));
                RoundTripReport report = RoundTrip.Compare(document, await new ResumeParser().ParseAsync(file, cancellationToken: ct));
                shares[format].Add(name, report.Fields.Count, [.. report.Lost.Select(field => $"{field.Field}: {field.Value}")], isOpened: true);
            }
        }

        return shares;
    }

    /// <summary>The folder of the suite's résumés in the checkout that this was built in.</summary>
    public static string Resumes()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CareerHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder is null ? throw new InvalidOperationException("Run it from a checkout of the repository, or name a folder.") : Path.Combine(folder.FullName, "tests", "Fixtures", "resumes");
    }
}
