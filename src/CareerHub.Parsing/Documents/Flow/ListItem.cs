namespace CareerHub.Parsing.Documents.Flow;

/// <summary>A list item, until its first text is written.</summary>
internal sealed class ListItem(int level)
{
    public int Level { get; } = level;

    /// <summary>The number as shown, until it is written; or null.</summary>
    public string? Number { get; set; }

    public bool HasText { get; set; }
}
