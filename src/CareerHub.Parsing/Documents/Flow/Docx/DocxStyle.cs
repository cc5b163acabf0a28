namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>A style as the document defines it (17.7.4.17), or with everything that it inherits.</summary>
internal sealed record DocxStyle
{
    /// <summary>The built-in styles keep their English name in every language of Word.</summary>
    public string? Name { get; init; }

    public string? BasedOn { get; init; }

    public RunProperties Run { get; init; }

    public ParagraphProperties Paragraph { get; init; }

    /// <summary>Whether a table style fills cells, rows or the whole table, always or under a condition (17.7.6).</summary>
    public bool FillsTable { get; init; }

    /// <summary>1 to 6 when the name is that of a built-in heading or title, or 0.</summary>
    public int NamedLevel => Name switch
    {
        null => 0,
        _ when Name.Equals("title", StringComparison.OrdinalIgnoreCase) => 1,
        _ when Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase)
            && int.TryParse(Name.AsSpan("heading ".Length), out int level) => Math.Clamp(level, 1, 6),
        _ => 0,
    };
}
