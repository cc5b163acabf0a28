namespace CareerHub.Parsing.Documents.Flow;

/// <summary>The style of a stretch of text, as <see cref="Word"/> knows it.</summary>
internal readonly record struct TextStyle
{
    /// <summary>The size in points; 0 when unknown.</summary>
    public double Size { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    /// <summary>The colour as 0xRRGGBB.</summary>
    public int Color { get; init; }

    public string? Link { get; init; }

    public bool Hidden { get; init; }
}
