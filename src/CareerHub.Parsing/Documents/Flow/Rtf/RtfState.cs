namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>The properties that a group takes over from the one around it and gives back at its end.</summary>
internal readonly record struct RtfState(RtfStory Story)
{
    private const double DefaultSize = 12;

    public RtfDestination Destination { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Hidden { get; init; }

    /// <summary>Whether the text was deleted while changes were tracked.</summary>
    public bool Deleted { get; init; }

    public double Size { get; init; } = DefaultSize;

    /// <summary>An index into the colour table.</summary>
    public int Color { get; init; }

    /// <summary>What lies behind the characters and behind the paragraph: indexes into the colour table, 0 for nothing.</summary>
    public int Fill { get; init; }

    public int ParagraphFill { get; init; }

    public int? Font { get; init; }

    /// <summary>How many characters stand in for one that \u gives.</summary>
    public int Fallbacks { get; init; } = 1;

    public string? Link { get; init; }

    public RtfField? Field { get; init; }

    public int Style { get; init; }

    public int? OutlineLevel { get; init; }

    public int List { get; init; }

    public int ListLevel { get; init; }

    public bool InTable { get; init; }

    /// <summary>The nesting of the table that the paragraph stands in; 1 for a table of its own.</summary>
    public int TableDepth { get; init; }

    public RtfState WithPlainText() => this with { Bold = false, Italic = false, Hidden = false, Deleted = false, Size = DefaultSize, Color = 0, Fill = 0, Font = null };

    public RtfState WithPlainParagraph() => this with { Style = 0, OutlineLevel = null, List = 0, ListLevel = 0, InTable = false, TableDepth = 0, ParagraphFill = 0 };
}

/// <summary>A field, whose instruction precedes its result.</summary>
internal sealed class RtfField
{
    public string Instruction { get; set; } = "";
}
