namespace CareerHub.Import;

/// <summary>A section that no rule understands, kept with its text; see <see cref="Profiles.CustomSection"/>.</summary>
public sealed record DraftCustomSection : DraftEntry
{
    /// <summary>The heading.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>The text, lines separated by LF.</summary>
    public Sourced<string>? Content { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Title), Title),
        .. DraftValue.Of(nameof(Content), Content),
    ];
}
