using CareerHub.Web.Editing;

namespace CareerHub.Web.Importing;

/// <summary>One field of the review form.</summary>
internal sealed record ReviewField
{
    /// <summary>The form field's name, such as <c>Experiences.0.Position</c>.</summary>
    public required string Name { get; init; }

    public required string Label { get; init; }

    public required FieldKind Kind { get; init; }

    public required string Value { get; init; }

    public IReadOnlyList<(string Value, string Label)> Choices { get; init; } = [];

    /// <summary>The anchor of the words in the document, or null.</summary>
    public string? Anchor { get; init; }

    /// <summary>Whether the reader was unsure.</summary>
    public bool Uncertain { get; init; }

    /// <summary>What the profile holds now, or null when that is empty or the same.</summary>
    public string? Current { get; init; }

    public string? Error { get; init; }

    /// <summary>Whether the form shows it: what the document does not state is added later, on the profile's own pages.</summary>
    public bool IsShown => Error is not null || (Value.Length > 0 && !IsUnstated);

    /// <summary>Whether the value is the one that every entry has that does not say otherwise.</summary>
    public bool IsUnstated { get; init; }
}
