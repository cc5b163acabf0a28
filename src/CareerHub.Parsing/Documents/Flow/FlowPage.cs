namespace CareerHub.Parsing.Documents.Flow;

/// <summary>The lines and hidden words up to a page break.</summary>
internal sealed class FlowPage
{
    public List<FlowLine> Lines { get; } = [];

    public List<Word> Hidden { get; } = [];
}
