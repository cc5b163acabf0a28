using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Layout;

namespace CareerHub.Parsing.Tests.Layout;

/// <summary>A page drawn in a test: text at places, each character half as wide as the font is high.</summary>
internal sealed class PageSketch
{
    private readonly List<Word> _words = [];
    private readonly List<Rule> _rules = [];

    /// <summary>Sets a text at a left edge and a baseline, in points.</summary>
    public PageSketch Text(double left, double baseline, string text, double size = 10, bool bold = false, int color = 0)
    {
        foreach (string word in text.Split(' '))
        {
            double right = left + (word.Length * size / 2);
            _words.Add(new Word
            {
                Text = word,
                Box = new PageBox(left, baseline - (size * 0.9), right, baseline + (size * 0.2)),
                Baseline = baseline,
                FontSize = size,
                Bold = bold,
                Color = color,
            });
            left = right + (size * 0.25);
        }

        return this;
    }

    /// <summary>Sets lines under each other that run from a right edge to the left.</summary>
    public PageSketch LeftwardColumn(double right, double baseline, double leading, params string[] lines)
    {
        foreach (string line in lines)
        {
            double end = right;
            foreach (string word in line.Split(' '))
            {
                Text(end - (word.Length * 5), baseline, word);
                end -= (word.Length * 5) + 2.5;
            }

            baseline += leading;
        }

        return this;
    }

    /// <summary>Sets lines under each other.</summary>
    public PageSketch Column(double left, double baseline, double leading, params string[] lines)
    {
        foreach (string line in lines)
        {
            Text(left, baseline, line);
            baseline += leading;
        }

        return this;
    }

    public PageSketch Rule(double left, double right, double y)
    {
        _rules.Add(new Rule(left, right, y));
        return this;
    }

    /// <summary>The budget of the layout; the defaults unless set.</summary>
    public DocumentLimits Limits { get; init; } = new();

    public IReadOnlyList<Line> Arrange(PageLayout? layout = null)
    {
        int block = 0;
        return (layout ?? PageLayout.Default).Arrange(_words, _rules, new PdfBudget(new ReadingBudget(Limits, TimeProvider.System, CancellationToken.None)), ref block);
    }

    /// <summary>The arranged lines as text.</summary>
    public string[] Read(PageLayout? layout = null) => [.. Arrange(layout).Select(line => string.Join(' ', line.Words.Select(word => word.Text)))];
}
