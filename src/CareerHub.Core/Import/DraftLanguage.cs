namespace CareerHub.Import;

/// <summary>A language as a document states it; see <see cref="Profiles.Language"/>.</summary>
public sealed record DraftLanguage : DraftEntry
{
    /// <summary>The language.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>How well.</summary>
    public Sourced<string>? Fluency { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Name), Name),
        .. DraftValue.Of(nameof(Fluency), Fluency),
    ];
}
