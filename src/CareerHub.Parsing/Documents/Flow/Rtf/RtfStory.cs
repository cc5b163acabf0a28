namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Turns RTF's paragraph and cell marks, which come after the text that they end, into blocks and tables of one story.</summary>
internal sealed class RtfStory(FlowWriter writer)
{
    // No list draws a longer number.
    private const int LongestMarker = 32;

    private string marker = "";

    // Per open table: whether its row and its cell have begun.
    private readonly Stack<(bool Row, bool Cell)> tables = new();
    private bool inBlock;

    public FlowWriter Writer { get; } = writer;

    /// <summary>Whether the paragraph shows a bullet or number.</summary>
    public bool IsItem { get; set; }

    /// <summary>Whether a section has ended, so that the next may begin on a page of its own.</summary>
    public bool EndsSection { get; set; }

    /// <summary>Whether the section goes on where the one before ended (\sbknone).</summary>
    public bool IsContinuous { get; set; }

    /// <summary>Makes sure that the paragraph has begun.</summary>
    public void BeginText(int tableDepth, int headingLevel, int listLevel)
    {
        if (inBlock)
        {
            return;
        }

        if (EndsSection && !IsContinuous)
        {
            Writer.BreakPage();
        }

        EndsSection = false;
        OpenTables(tableDepth);
        OpenCell();
        Writer.BeginBlock(headingLevel, headingLevel == 0 && IsItem ? Math.Max(listLevel, 1) : headingLevel == 0 ? listLevel : 0);
        inBlock = true;
    }

    /// <summary>Takes what is drawn before a list item.</summary>
    public void AppendMarker(string characters) => marker += marker.Length < LongestMarker ? characters : "";

    /// <summary>The number of the list item, once; null for a bullet or for none.</summary>
    public string? TakeNumber()
    {
        string taken = marker.Trim();
        marker = "";
        bool isNumber = taken.Any(char.IsAsciiDigit) || (taken.Length > 1 && taken.Any(char.IsAsciiLetter) && taken[^1] is '.' or ')' or ':');
        return isNumber ? taken : null;
    }

    public void EndParagraph()
    {
        Writer.EndBlock();
        inBlock = false;
        IsItem = false;
        marker = "";
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
