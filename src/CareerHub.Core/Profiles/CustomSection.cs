namespace CareerHub.Profiles;

/// <summary>A section of the document that the model has no place for, with its text as written; table <c>custom_sections</c>.</summary>
public sealed record CustomSection : ProfileEntry
{
    /// <summary>The heading, as written.</summary>
    public string? Title { get; init; }

    /// <summary>The text, lines separated by LF.</summary>
    public string? Content { get; init; }
}
