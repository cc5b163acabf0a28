using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow;

/// <summary>What a reader of a flow format fills in.</summary>
internal sealed class FlowDocument
{
    public FlowDocument(ReadingBudget budget)
    {
        var tables = new TableNumbers();
        Budget = budget;
        Head = new FlowWriter(budget, tables);
        Body = new FlowWriter(budget, tables);
        Foot = new FlowWriter(budget, tables);
    }

    public ReadingBudget Budget { get; }

    /// <summary>Running heads, read once; they come before the body.</summary>
    public FlowWriter Head { get; }

    public FlowWriter Body { get; }

    /// <summary>Running feet and notes; they come after the body.</summary>
    public FlowWriter Foot { get; }

    public string? Language { get; set; }

    public string? Title { get; set; }

    public List<string> JsonLd { get; } = [];

    /// <summary>Puts the parts together and numbers pages and blocks.</summary>
    public DocumentText Build(DocumentFormat format)
    {
        List<FlowPage> pages = [.. Body.Finish()];
        FlowPage[] head = [.. Head.Finish()];
        FlowPage[] foot = [.. Foot.Finish()];
        pages[0].Lines.InsertRange(0, head.SelectMany(page => page.Lines));
        pages[0].Hidden.InsertRange(0, head.SelectMany(page => page.Hidden));
        pages[^1].Lines.AddRange(foot.SelectMany(page => page.Lines));
        pages[^1].Hidden.AddRange(foot.SelectMany(page => page.Hidden));
        return DocumentTextBuilder.Build(format, Number(pages)) with
        {
            Language = Blank(Language),
            Title = Blank(Title),
            JsonLd = JsonLd,
        };
    }

    private static IEnumerable<Page> Number(List<FlowPage> pages)
    {
        FlowBlock? last = null;
        int block = -1;
        for (int i = 0; i < pages.Count; i++)
        {
            var lines = new List<Line>(pages[i].Lines.Count);
            foreach (FlowLine line in pages[i].Lines)
            {
                block += ReferenceEquals(line.Block, last) ? 0 : 1;
                last = line.Block;
                lines.Add(line.Line with { Block = block });
            }

            yield return new Page { Number = i + 1, Lines = lines, HiddenWords = pages[i].Hidden };
        }
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
