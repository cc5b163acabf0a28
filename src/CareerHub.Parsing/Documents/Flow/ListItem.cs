namespace CareerHub.Parsing.Documents.Flow;

/// <summary>A list item, until its first text is written.</summary>
internal sealed class ListItem(int level)
{
    public int Level { get; } = level;

    public bool HasText { get; set; }
}
