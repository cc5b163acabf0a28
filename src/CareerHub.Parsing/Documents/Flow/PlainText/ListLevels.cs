namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>Turns the indents of list items into levels.</summary>
internal sealed class ListLevels
{
    private readonly Stack<int> indents = new();

    /// <summary>Whether a list is open.</summary>
    public bool IsOpen => indents.Count > 0;

    /// <summary>Whether text at this indent goes on with the last item, as wrapped text does.</summary>
    public bool Continues(int indent) => indents.TryPeek(out int item) && indent > item;

    /// <summary>The level of the next item, from 1.</summary>
    public int Next(int indent)
    {
        while (indents.TryPeek(out int open) && open > indent)
        {
            indents.Pop();
        }

        if (!indents.TryPeek(out int same) || same < indent)
        {
            indents.Push(indent);
        }

        return indents.Count;
    }

    public void Close() => indents.Clear();
}
