using System.Globalization;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Tests.Documents.Pdf.Oracle;

namespace CareerHub.Benchmarks;

/// <summary>Compares the PDFs that are read with poppler's <c>pdftotext</c>, and sums up.</summary>
internal sealed class TextOracle
{
    private const int Shown = 8;

    private readonly List<(string Name, OracleScore Score)> _scores = [];

    /// <summary>Compares one document and prints how far it agrees; other formats than PDF are passed over.</summary>
    public async Task AddAsync(string file, DocumentText document, CancellationToken ct)
    {
        if (document.Format != DocumentFormat.Pdf)
        {
            return;
        }

        OracleScore score = OracleComparison.Compare(OracleReading.Of(document), await Poppler.ReadAsync(file, ct).ConfigureAwait(false));
        _scores.Add((Path.GetFileName(file), score));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Path.GetFileName(file)}: recall {score.Recall:0.0000} precision {score.Precision:0.0000} boxes {score.Placed} of {score.Matched}"));
        Show("missing", score.Missing);
        Show("extra", score.Extra);
        Show("box", score.Misplaced);
    }

    /// <summary>Means and minima over the documents, and the share of boxes over all words.</summary>
    public object Summary() => _scores.Count == 0 ? new { documents = 0 } : new
    {
        documents = _scores.Count,
        recall_mean = Round(_scores.Average(entry => entry.Score.Recall)),
        recall_min = Round(_scores.Min(entry => entry.Score.Recall)),
        precision_mean = Round(_scores.Average(entry => entry.Score.Precision)),
        precision_min = Round(_scores.Min(entry => entry.Score.Precision)),
        worst = _scores.MinBy(entry => Math.Min(entry.Score.Recall, entry.Score.Precision)).Name,
        words = _scores.Sum(entry => entry.Score.Theirs),
        boxes = _scores.Sum(entry => entry.Score.Matched),
        boxes_share = Round((double)_scores.Sum(entry => entry.Score.Placed) / Math.Max(1, _scores.Sum(entry => entry.Score.Matched))),
    };

    private static void Show(string what, IReadOnlyList<string> words)
    {
        if (words.Count > 0)
        {
            Console.WriteLine($"  {what}: {string.Join(" | ", words.Take(Shown))}{(words.Count > Shown ? $" … {words.Count}" : "")}");
        }
    }

    private static double Round(double value) => Math.Round(value, 4);
}
