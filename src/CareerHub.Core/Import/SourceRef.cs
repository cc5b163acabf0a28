namespace CareerHub.Import;

/// <summary>Where an imported value comes from: its words, their place in the document, and how they were understood.</summary>
public sealed record SourceRef
{
    /// <summary>The words as they stand in the document's text, equal to that text at <see cref="Start"/> over <see cref="Length"/>.</summary>
    public required string RawText { get; init; }

    /// <summary>The offset of the first UTF-16 code unit in the document's text, from 0.</summary>
    public required int Start { get; init; }

    /// <summary>The length in UTF-16 code units, at least 1.</summary>
    public required int Length { get; init; }

    /// <summary>The page, from 1, or null where the format has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>The place on the page, or null where the format has no geometry.</summary>
    public PageBox? Box { get; init; }

    /// <summary>The rule that found the value, such as <c>email</c> or <c>entry.date-range</c>; stable, for diagnosis.</summary>
    public required string Method { get; init; }

    /// <summary>How sure the reader is, from 0 to 1.</summary>
    public required double Confidence { get; init; }
}
