using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Tests.Fields;

/// <summary>Draws a document by hand: text with a place and a look, words measured at half the type size a letter.</summary>
internal sealed class DocumentSketch(DocumentFormat format = DocumentFormat.Pdf)
{
    private const double PageWidth = 600;
    private readonly List<Page> pages = [];
    private List<Line> lines = [];
    private double baseline = 40;
    private int block = -1;

    /// <summary>The horizontal place of text behind a tab.</summary>
    public double Tab { get; init; } = 430;

    /// <summary>The column that the following lines stand in.</summary>
    public int Column { get; private set; }

    /// <summary>Begins a further column at the top of the page.</summary>
    public DocumentSketch NextColumn()
    {
        Column++;
        baseline = 40;
        return this;
    }

    /// <summary>Begins a further page.</summary>
    public DocumentSketch NextPage()
    {
        pages.Add(Page());
        (lines, Column, baseline) = ([], 0, 40);
        return this;
    }

    /// <summary>A line; <paramref name="gap"/> is additional space above it and begins a paragraph. A tab in the text jumps to <see cref="Tab"/>.</summary>
    public DocumentSketch Line(string text, double left = 50, double size = 10, bool bold = false, bool italic = false, int color = 0, double gap = 0, int listLevel = 0)
    {
        baseline += (size * 1.3) + gap;
        block += gap > 0 || lines.Count == 0 ? 1 : 0;
        var words = new List<Word>();
        double x = left;
        foreach (string part in text.Split('\t'))
        {
            x = words.Count > 0 ? Tab : x;
            foreach (string word in part.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(Word(word, x, size, bold, italic, color));
                x += (word.Length * size * 0.5) + (size * 0.28);
            }
        }

        lines.Add(new Line { Words = words, Box = words.Select(word => word.Box!.Value).Aggregate((all, box) => all.Union(box)), Block = block, Column = Column, ListLevel = listLevel });
        return this;
    }

    /// <summary>Lines of cells, each 90 points behind the one before.</summary>
    public DocumentSketch Grid(params string[][] rows)
    {
        foreach (string[] row in rows)
        {
            baseline += 13;
            Word[] words = [.. row.Index().Where(cell => cell.Item.Length > 0).Select(cell => Word(cell.Item, 50 + (90 * cell.Index), 10, false, false, 0))];
            lines.Add(new Line { Words = words, Box = words.Select(word => word.Box!.Value).Aggregate((all, box) => all.Union(box)), Block = ++block, Column = Column });
        }

        return this;
    }

    /// <summary>A line of a flow format, in a table cell when <paramref name="cell"/> is given. A tab in the text is one.</summary>
    public DocumentSketch Flow(string text, bool bold = false, double size = 11, TableCell? cell = null, int headingLevel = 0, int listLevel = 0)
    {
        block++;
        lines.Add(new Line
        {
            Words = [.. text.Split('\t').SelectMany((part, tab) => part.Split(' ').Select((word, at) => new Word { Text = word, FontSize = size, Bold = bold, AfterTab = tab > 0 && at == 0 }))],
            Block = block,
            Cell = cell,
            HeadingLevel = headingLevel,
            ListLevel = listLevel,
        });
        return this;
    }

    public DocumentText Build() =>
        DocumentTextBuilder.Build(format, [.. pages, Page()]);

    private Page Page() => new() { Number = pages.Count + 1, Width = format == DocumentFormat.Pdf ? PageWidth : 0, Height = format == DocumentFormat.Pdf ? 840 : 0, Lines = lines };

    private Word Word(string text, double x, double size, bool bold, bool italic, int color) => new()
    {
        Text = text,
        Box = new PageBox(x, baseline - size, x + (text.Length * size * 0.5), baseline + (size * 0.2)),
        Baseline = baseline,
        FontSize = size,
        Bold = bold,
        Italic = italic,
        Color = color,
    };
}
