namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Where a story stands: its paragraph, run, open links and fields. A text box has its own.</summary>
internal sealed class DocxFrame
{
    private readonly List<DocxField> fields = [];

    public ParagraphProperties Paragraph { get; set; }

    public DocxStyle Style { get; set; } = new();

    public RunProperties Run { get; set; }

    /// <summary>The style of the current run, once it is known.</summary>
    public TextStyle? RunStyle { get; set; }

    /// <summary>Whether the mark of this paragraph was deleted, so that the next one continues it.</summary>
    public bool Joins { get; set; }

    /// <summary>Whether this paragraph continues the last one.</summary>
    public bool Joined { get; set; }

    /// <summary>The open tables, the innermost first.</summary>
    public Stack<DocxTable> Tables { get; } = new();

    /// <summary>The number of the list item that begins here, until its first text is written.</summary>
    public string? Number { get; set; }

    /// <summary>Whether this paragraph is the last of its section.</summary>
    public bool EndsSection { get; set; }

    /// <summary>The depth of a deleted row or cell, whose content is left out.</summary>
    public int? DeletedDepth { get; set; }

    /// <summary>Whether this is a text box.</summary>
    public bool IsBox { get; init; }

    /// <summary>The targets of the w:hyperlink and w:fldSimple elements around, null for one without.</summary>
    public Stack<string?> Links { get; } = new();

    /// <summary>Whether text is part of a field's instruction.</summary>
    public bool InInstruction => fields.Exists(open => !open.ShowsResult);

    public string? Link => Links.FirstOrDefault(link => link is not null)
        ?? fields.FindLast(open => open.ShowsResult && open.Link is not null)?.Link;

    public void BeginField(int maxDepth)
    {
        if (fields.Count < maxDepth)
        {
            fields.Add(new DocxField());
        }
    }

    public void AppendInstruction(string text)
    {
        if (fields.Count > 0 && !fields[^1].ShowsResult && fields[^1].Instruction.Length < FieldInstruction.MaxLength)
        {
            fields[^1].Instruction += text;
        }
    }

    public void SeparateField()
    {
        if (fields.Count > 0)
        {
            fields[^1].ShowsResult = true;
            fields[^1].Link = FieldInstruction.LinkOf(fields[^1].Instruction);
        }
    }

    public void EndField()
    {
        if (fields.Count > 0)
        {
            fields.RemoveAt(fields.Count - 1);
        }
    }

    /// <summary>Drops instructions left open at a paragraph's end: no program writes them across paragraphs, and they would hide the rest.</summary>
    public void EndInstructions() => fields.RemoveAll(open => !open.ShowsResult);
}
