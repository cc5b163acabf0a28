using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

namespace CareerHub.Parsing.Tests.Documents.Pdf;

/// <summary>
/// Reads what TeX makes of a few CVs with many engines, classes, encodings and fonts. What each says is written in
/// <c>tests/Fixtures/tex/expected</c>, once for each body.
/// </summary>
public sealed class TexDocumentTests
{
    private static readonly string s_folder = Path.Combine(AppContext.BaseDirectory, "Fixtures", "tex");

    public static TheoryData<string, string> Documents()
    {
        var documents = new TheoryData<string, string>();
        foreach (string[] fields in File.ReadLines(Path.Combine(s_folder, "documents.txt")).Where(line => !line.StartsWith('#')).Select(line => line.Split('|')))
        {
            documents.Add(fields[0], fields[3]);
        }

        return documents;
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Read_TexDocument_HasEveryWordOfItsSource(string name, string body)
    {
        DocumentText document = Read(name);
        IReadOnlyList<string> words = [.. document.Pages.SelectMany(page => OracleWords.Of(string.Join('\n', page.Lines.Select(line => document.Text.Substring(line.Start, line.Length)))))];
        IReadOnlyList<string> expected = OracleWords.Of(File.ReadAllText(Path.Combine(s_folder, "expected", body + ".txt")));

        Dictionary<string, int> left = words.GroupBy(word => word).ToDictionary(group => group.Key, group => group.Count());
        Assert.Equal([], expected.Where(word => !Take(left, word) && !Take(left, word.ToUpperInvariant())));
    }

    /// <summary>Poppler guesses the characters of bitmap fonts, and their sizes: only documents with outline fonts are compared.</summary>
    [SkippableFact]
    public async Task Read_TexDocuments_AgreesWithPopplerOnWordsAndBoxes()
    {
        Skip.IfNot(Poppler.IsInstalled, "Poppler's pdftotext is not installed.");

        string[] files = Directory.GetFiles(Path.Combine(s_folder, "pdf"), "*.pdf");
        var scores = new List<OracleScore>();
        foreach (string file in files)
        {
            IReadOnlyList<OraclePage> ours = OracleReading.Of(Read(Path.GetFileNameWithoutExtension(file)));
            scores.Add(OracleComparison.Compare(ours, await Poppler.ReadAsync(file)));
        }

        Assert.True(files.Length >= 40);
        Assert.InRange(scores.Average(score => score.Recall), 0.99, 1);
        Assert.InRange(scores.Average(score => score.Precision), 0.99, 1);
        Assert.InRange((double)scores.Sum(score => score.Placed) / scores.Sum(score => score.Matched), 0.99, 1);
    }

    /// <summary>Takes a word out of those that were read. Some classes set headings in capitals, and small capitals are read as such.</summary>
    private static bool Take(Dictionary<string, int> left, string word) => left.GetValueOrDefault(word) > 0 && --left[word] >= 0;

    private static DocumentText Read(string name) =>
        PdfAssert.Read(File.ReadAllBytes(Path.Combine(s_folder, name.StartsWith("pk-", StringComparison.Ordinal) ? "bitmap" : "pdf", name + ".pdf"))).Document!;
}
