namespace CareerHub.Parsing.Documents.Flow;

/// <summary>A paragraph: what its lines have in common.</summary>
internal sealed class FlowBlock
{
    public int HeadingLevel { get; set; }

    public int ListLevel { get; set; }

    /// <summary>Whether its first line is out, so that the list item has begun.</summary>
    public bool Begun { get; set; }
}
