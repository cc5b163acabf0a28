namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>A list item, until its first text is written.</summary>
internal sealed class HtmlListItem(int level)
{
    public int Level { get; } = level;

    public bool HasText { get; set; }
}
