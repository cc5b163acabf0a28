namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Turns RTF's paragraph and cell marks, which come after the text that they end, into blocks and tables of one story.</summary>
internal sealed class RtfStory(FlowWriter writer)
{
    // Per open table: whether its row and its cell have begun.
    private readonly Stack<(bool Row, bool Cell)> tables = new();
    private bool inBlock;

    public FlowWriter Writer { get; } = writer;

    /// <summary>Whether the paragraph shows a bullet or number.</summary>
    public bool IsItem { get; set; }

    /// <summary>Makes sure that the paragraph has begun.</summary>
    public void BeginText(int tableDepth, int headingLevel, int listLevel)
    {
        if (inBlock)
        {
            return;
        }

        OpenTables(tableDepth);
        OpenCell();
        Writer.BeginBlock(headingLevel, headingLevel == 0 && IsItem ? Math.Max(listLevel, 1) : headingLevel == 0 ? listLevel : 0);
        inBlock = true;
    }

    public void EndParagraph()
    {
        Writer.EndBlock();
        inBlock = false;
        IsItem = false;
    }

    public void EndCell(int tableDepth)
    {
        OpenTables(Math.Max(tableDepth, 1));
        OpenCell();
        EndParagraph();
        tables.Push(tables.Pop() with { Cell = false });
    }

    public void EndRow(int tableDepth)
    {
        EndParagraph();
        OpenTables(Math.Max(tableDepth, 1));
        tables.Pop();
        tables.Push((false, false));
    }

    public void End()
    {
        EndParagraph();
        OpenTables(0);
    }

    private void OpenTables(int depth)
    {
        while (tables.Count > depth)
        {
            Writer.EndTable();
            tables.Pop();
        }

        while (tables.Count < depth)
        {
            OpenCell();
            Writer.BeginTable();
            tables.Push((false, false));
        }
    }

    private void OpenCell()
    {
        if (!tables.TryPop(out (bool Row, bool Cell) open))
        {
            return;
        }

        if (!open.Row)
        {
            Writer.BeginRow();
        }

        if (!open.Cell)
        {
            Writer.BeginCell();
        }

        tables.Push((true, true));
    }
}
