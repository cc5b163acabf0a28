namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>What an element passes on to its content.</summary>
internal sealed record OdtContext
{
    public TextStyle Style { get; init; }

    public bool InParagraph { get; init; }

    /// <summary>How many lists are open.</summary>
    public int Lists { get; init; }

    public ListItem? Item { get; init; }

    /// <summary>The writer to go back to when a header or footer ends.</summary>
    public FlowWriter? Return { get; init; }
}
