namespace CareerHub.Import;

/// <summary>
/// Where an imported value comes from: its words, their place in the document, and how they were understood.
/// Made by <see cref="EvidenceText.Quote"/> alone, which cuts the words out of the document's text itself.
/// </summary>
public sealed record SourceRef
{
    private SourceRef(string text, Range range, (int? Page, PageBox? Box) place, string method, double confidence)
    {
        (Start, Length) = range.GetOffsetAndLength(text.Length);
        RawText = text.Substring(Start, Length);
        (Page, Box) = place;
        Method = method;
        Confidence = confidence;
    }

    private SourceRef(SourceRef other, double confidence)
        : this(other) => Confidence = confidence;

    /// <summary>The words as they stand in the document's text, equal to that text at <see cref="Start"/> over <see cref="Length"/>.</summary>
    public string RawText { get; }

    /// <summary>The offset of the first UTF-16 code unit in the document's text, from 0.</summary>
    public int Start { get; }

    /// <summary>The length in UTF-16 code units, at least 1.</summary>
    public int Length { get; }

    /// <summary>The page, from 1, or null where the format has no pages.</summary>
    public int? Page { get; }

    /// <summary>The box around the words on that page, or null where the format has no geometry.</summary>
    public PageBox? Box { get; }

    /// <summary>The rule that found the value, such as <c>email</c> or <c>entry.date-range</c>; stable, for diagnosis.</summary>
    public string Method { get; }

    /// <summary>How sure the reader is, from 0 to 1.</summary>
    public double Confidence { get; }

    internal SourceRef Rated(double confidence) => new(this, confidence);

    /// <summary>A range of a text, or null when the text has no such range.</summary>
    internal static SourceRef? Cut(string text, int start, int length, (int? Page, PageBox? Box) place, string method, double confidence) =>
        start < 0 || length < 1 || length > text.Length - start ? null : new SourceRef(text, start..(start + length), place, method, confidence);
}
