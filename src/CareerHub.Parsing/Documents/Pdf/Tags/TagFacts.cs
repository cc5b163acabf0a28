using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Tags;

/// <summary>What a structure element and those around it say of the text in it.</summary>
internal sealed record TagFacts
{
    public static readonly TagFacts None = new();

    public static readonly TagFacts OfArtifact = new() { Artifact = true };

    /// <summary>The level of the heading, 1 to 6, or 0.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>How many lists are around it.</summary>
    public int ListDepth { get; init; }

    /// <summary>The innermost list item, or null.</summary>
    public PdfDictionary? Item { get; init; }

    public TableCell? Cell { get; init; }

    /// <summary>The innermost table, or null.</summary>
    public TagTable? Table { get; init; }

    /// <summary>Whether it is no part of the document's text.</summary>
    public bool Artifact { get; init; }
}
