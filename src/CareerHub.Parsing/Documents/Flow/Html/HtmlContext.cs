namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>What an element passes on to its content.</summary>
internal sealed record HtmlContext
{
    public TextStyle Style { get; init; }

    public int HeadingLevel { get; init; }

    /// <summary>How many lists are open.</summary>
    public int Lists { get; init; }

    public ListItem? Item { get; init; }

    /// <summary>Counts the items of the list around.</summary>
    public HtmlNumbers? Numbers { get; init; }

    /// <summary>How items are marked (CSS Lists 3, list-style-type).</summary>
    public string? ListType { get; init; }

    /// <summary>Whether the element is a block, and whether it stands apart from the text beside it as one inline.</summary>
    public bool IsBlock { get; init; }

    public bool IsApart { get; init; }

    /// <summary>How the element lays out what is in it.</summary>
    public ElementStyle Layout { get; init; }

    /// <summary>Whether line ends are kept, as in pre.</summary>
    public bool KeepsLines { get; init; }

    /// <summary>The level of a list item that has no text yet, or 0.</summary>
    public int ListLevel => Item is { HasText: false } ? Item.Level : 0;
}
