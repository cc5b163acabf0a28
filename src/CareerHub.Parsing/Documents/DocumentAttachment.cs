namespace CareerHub.Parsing.Documents;

/// <summary>A file that a document carries inside. Everything about it is as the document states it, and may be false.</summary>
public sealed record DocumentAttachment
{
    /// <summary>The file's name without folders; empty when the document gives none.</summary>
    public required string Name { get; init; }

    /// <summary>The media type, such as <c>application/json</c>, or null.</summary>
    public string? MediaType { get; init; }

    /// <summary>What the document says the file is, for people, or null.</summary>
    public string? Description { get; init; }

    /// <summary>What the file is to the document: <c>Source</c>, <c>Data</c>, <c>Alternative</c>, <c>Supplement</c> or another name (ISO 32000-2, section 7.11.3), or null.</summary>
    public string? Relationship { get; init; }

    /// <summary>The size in bytes: of the content where it was read, else as stated, else null.</summary>
    public long? Size { get; init; }

    /// <summary>The bytes of the file, or null when they could not be read or are more than <see cref="DocumentLimits.MaxAttachmentBytes"/>.</summary>
    public ReadOnlyMemory<byte>? Content { get; init; }
}
