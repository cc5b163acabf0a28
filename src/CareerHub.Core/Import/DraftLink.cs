namespace CareerHub.Import;

/// <summary>A page about the person as a document states it; see <see cref="Profiles.ProfileLink"/>.</summary>
public sealed record DraftLink : DraftEntry
{
    /// <summary>The network.</summary>
    public Sourced<string>? Network { get; init; }

    /// <summary>The user name.</summary>
    public Sourced<string>? Username { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? Url { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Network), Network),
        .. DraftValue.Of(nameof(Username), Username),
        .. DraftValue.Of(nameof(Url), Url),
    ];
}
