namespace CareerHub.Import;

/// <summary>A reference as a document states it; see <see cref="Profiles.ProfileReference"/>.</summary>
public sealed record DraftReference : DraftEntry
{
    /// <summary>Who.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>The text.</summary>
    public Sourced<string>? Reference { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Name), Name),
        .. DraftValue.Of(nameof(Reference), Reference),
    ];
}
