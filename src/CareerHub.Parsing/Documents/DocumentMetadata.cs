namespace CareerHub.Parsing.Documents;

/// <summary>
/// What a document says about itself, as written by the program that made it: a claim, not a fact about a person.
/// A property is null where the document says nothing, or nothing that can be read.
/// </summary>
public sealed record DocumentMetadata
{
    /// <summary>Metadata of a document that has none.</summary>
    public static DocumentMetadata None { get; } = new();

    /// <summary>The title, or null.</summary>
    public string? Title { get; init; }

    /// <summary>The author or authors, or null.</summary>
    public string? Author { get; init; }

    /// <summary>The subject or description, or null.</summary>
    public string? Subject { get; init; }

    /// <summary>The keywords as one text, separated as the document separates them, or null.</summary>
    public string? Keywords { get; init; }

    /// <summary>The program that the document was written with, or null.</summary>
    public string? Creator { get; init; }

    /// <summary>The program that made the file, where that is another one (PDF), or null.</summary>
    public string? Producer { get; init; }

    /// <summary>When the document was made, or null. A time that states no zone counts as UTC.</summary>
    public DateTimeOffset? CreatedAt { get; init; }

    /// <summary>When the document was last changed, or null. A time that states no zone counts as UTC.</summary>
    public DateTimeOffset? ModifiedAt { get; init; }
}
