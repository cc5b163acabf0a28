namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>What an element passes on to its content.</summary>
internal sealed record OdtContext
{
    /// <summary>Stands for what lies behind the text of a page.</summary>
    public const int Page = -2;

    public TextStyle Style { get; init; }

    public bool InParagraph { get; init; }

    /// <summary>The colour behind the text, <see cref="Page"/>, or null when it is not known.</summary>
    public int? Background { get; init; } = Page;

    /// <summary>Whether a page ends with this paragraph.</summary>
    public bool BreaksAfter { get; init; }

    /// <summary>The style of the list around.</summary>
    public OdtListStyle? List { get; init; }


    /// <summary>How many lists are open.</summary>
    public int Lists { get; init; }

    public ListItem? Item { get; init; }

    /// <summary>The writer to go back to when a header or footer ends.</summary>
    public FlowWriter? Return { get; init; }
}
