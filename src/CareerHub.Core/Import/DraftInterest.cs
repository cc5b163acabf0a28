namespace CareerHub.Import;

/// <summary>An interest as a document states it; see <see cref="Profiles.Interest"/>.</summary>
public sealed record DraftInterest : DraftEntry
{
    /// <summary>The interest.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>What belongs to it.</summary>
    public ValueList<Sourced<string>> Keywords { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Name), Name),
        .. DraftValue.Of(nameof(Keywords), Keywords),
    ];
}
