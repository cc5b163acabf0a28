using CareerHub.Parsing.Documents.Flow.Html;

namespace CareerHub.Parsing.Documents;

/// <summary>
/// What reading a document yields and understanding it starts from: positioned, styled text in reading order,
/// of the same shape for every format.
/// </summary>
public sealed record DocumentText
{
    /// <summary>The format that the bytes were recognised as.</summary>
    public required DocumentFormat Format { get; init; }

    /// <summary>The registered media type where the format has several (pictures), or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>The visible text: words of a line joined by one space, lines ended by LF, pages separated by a form feed.</summary>
    public required string Text { get; init; }

    /// <summary>The pages, at least one.</summary>
    public required IReadOnlyList<Page> Pages { get; init; }

    /// <summary>The language that the document states (BCP 47), or null.</summary>
    public string? Language { get; init; }

    /// <summary>What the document says about itself: title, author, programs, dates.</summary>
    public DocumentMetadata Metadata { get; init; } = DocumentMetadata.None;

    /// <summary>The files that the document carries inside (PDF).</summary>
    public IReadOnlyList<DocumentAttachment> Attachments { get; init; } = [];

    /// <summary>JSON-LD blocks of an HTML document's head and body, as written.</summary>
    public IReadOnlyList<string> JsonLd { get; init; } = [];

    /// <summary>What an HTML document marks as microformats.</summary>
    internal IReadOnlyList<MicroItem> Microformats { get; init; } = [];
}
