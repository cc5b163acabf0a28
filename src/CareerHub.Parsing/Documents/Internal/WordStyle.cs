using CareerHub.Parsing.Documents.Pdf.Tags;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>The look of a word, and what it belongs to; the properties are those of <see cref="Word"/>. Many words share one.</summary>
internal sealed record WordStyle
{
    /// <summary>The style of a word of which nothing is known.</summary>
    public static WordStyle Plain { get; } = new();

    public double FontSize { get; init; }

    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public bool Hidden { get; init; }

    public int Color { get; init; }

    public int Rotation { get; init; }

    public string? Link { get; init; }

    public TagFacts? Tag { get; init; }

    /// <summary>Whether a tab stands before the word, in a format without geometry.</summary>
    public bool AfterTab { get; init; }
}
