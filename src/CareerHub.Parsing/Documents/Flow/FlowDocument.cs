using CareerHub.Parsing.Documents.Flow.Html;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow;

/// <summary>What a reader of a flow format fills in.</summary>
internal sealed class FlowDocument
{
    private readonly TableNumbers tables = new();
    private readonly List<FlowWriter> heads = [];
    private readonly List<FlowWriter> feet = [];

    public FlowDocument(ReadingBudget budget)
    {
        Budget = budget;
        Body = new FlowWriter(budget, tables);
    }

    /// <summary>A document that stands within another, whose body goes to <paramref name="body"/> and of which nothing else is kept.</summary>
    public FlowDocument(ReadingBudget budget, FlowWriter body)
    {
        Budget = budget;
        Body = body;
    }

    /// <summary>Whether this document stands within another.</summary>
    public bool IsChunk { get; init; }

    public ReadingBudget Budget { get; }

    public FlowWriter Body { get; }

    public string? Language { get; set; }

    public DocumentMetadata Metadata { get; set; } = DocumentMetadata.None;

    public List<string> JsonLd { get; } = [];

    public IReadOnlyList<MicroItem> Microformats { get; set; } = [];

    /// <summary>A running head, shown before the body. One that says the same as an earlier head or foot is left out.</summary>
    public FlowWriter AddHead() => Add(heads);

    /// <summary>A running foot or notes, shown after the body.</summary>
    public FlowWriter AddFoot() => Add(feet);

    /// <summary>Puts the parts together and numbers pages and blocks.</summary>
    public DocumentText Build(DocumentFormat format)
    {
        List<FlowPage> pages = [.. Body.Finish()];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        List<FlowPage> above = [.. Distinct(heads, seen)];
        pages[0].Lines.InsertRange(0, above.SelectMany(head => head.Lines));
        pages[0].Hidden.InsertRange(0, above.SelectMany(head => head.Hidden));

        foreach (FlowPage foot in Distinct(feet, seen))
        {
            pages[^1].Lines.AddRange(foot.Lines);
            pages[^1].Hidden.AddRange(foot.Hidden);
        }

        return DocumentTextBuilder.Build(format, Number(pages), Budget.CancellationToken) with
        {
            Language = LanguageTag.Accept(Language),
            Metadata = Metadata,
            JsonLd = JsonLd,
            Microformats = Microformats,
        };
    }

    private static IEnumerable<FlowPage> Distinct(List<FlowWriter> writers, HashSet<string> seen) =>
        writers.SelectMany(writer => writer.Finish()).Where(page => seen.Add(TextOf(page)));

    private static string TextOf(FlowPage page) =>
        string.Join(' ', page.Lines.SelectMany(line => line.Line.Words).Select(word => word.Text));

    private IEnumerable<Page> Number(List<FlowPage> pages)
    {
        FlowBlock? last = null;
        int block = -1;
        for (int i = 0; i < pages.Count; i++)
        {
            var lines = new List<Line>(pages[i].Lines.Count);
            foreach (FlowLine line in pages[i].Lines)
            {
                Budget.CancellationToken.ThrowIfCancellationRequested();
                block += ReferenceEquals(line.Block, last) ? 0 : 1;
                last = line.Block;
                lines.Add(line.Line with { Block = block });
            }

            yield return new Page { Number = i + 1, Lines = lines, HiddenWords = pages[i].Hidden };
        }
    }

    private FlowWriter Add(List<FlowWriter> writers)
    {
        var writer = new FlowWriter(Budget, tables);
        writers.Add(writer);
        return writer;
    }
}
