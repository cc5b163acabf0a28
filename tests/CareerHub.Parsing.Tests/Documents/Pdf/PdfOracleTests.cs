using CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

/// <summary>Compares words and boxes with poppler's on real documents, where both are at hand.</summary>
public sealed class PdfOracleTests
{
    private static readonly string s_documents = Path.Combine(
        Environment.GetEnvironmentVariable("CAREERHUB_SHARED") ?? Path.Combine(RepositoryRoot(), "..", "shared"), "parse-bench", "dev", "docs");

    [SkippableFact]
    public async Task Read_RealDocuments_AgreesWithPopplerOnWordsAndBoxes()
    {
        Skip.IfNot(Directory.Exists(s_documents), "The shared documents are not here.");
        Skip.IfNot(Poppler.IsInstalled, "Poppler's pdftotext is not installed.");

        var scores = new List<OracleScore>();
        foreach (string file in Directory.GetFiles(s_documents, "*.pdf"))
        {
            IReadOnlyList<OraclePage> ours = OracleReading.Of(PdfAssert.Read(await File.ReadAllBytesAsync(file)).Document!);
            OracleScore score = OracleComparison.Compare(ours, await Poppler.ReadAsync(file));
            Assert.True(score.Recall >= 0.97, $"recall of {Path.GetFileName(file)}: {string.Join(' ', score.Missing)}");
            Assert.True(score.Precision >= 0.97, $"precision of {Path.GetFileName(file)}: {string.Join(' ', score.Extra)}");
            scores.Add(score);
        }

        Assert.InRange(scores.Average(score => score.Recall), 0.995, 1);
        Assert.InRange(scores.Average(score => score.Precision), 0.995, 1);
        Assert.InRange((double)scores.Sum(score => score.Placed) / scores.Sum(score => score.Matched), 0.99, 1);
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "CareerHub.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? AppContext.BaseDirectory;
    }
}
