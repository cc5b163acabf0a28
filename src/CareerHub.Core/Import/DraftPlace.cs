namespace CareerHub.Import;

/// <summary>The place where the person lives as a document states it; see <see cref="Profiles.Place"/>.</summary>
public sealed record DraftPlace : DraftEntry
{
    /// <summary>Street and number.</summary>
    public Sourced<string>? Address { get; init; }

    /// <summary>The postal code.</summary>
    public Sourced<string>? PostalCode { get; init; }

    /// <summary>The town.</summary>
    public Sourced<string>? City { get; init; }

    /// <summary>The state, county or canton.</summary>
    public Sourced<string>? Region { get; init; }

    /// <summary>The country, as written.</summary>
    public Sourced<string>? Country { get; init; }

    /// <summary>The place as written, where it could not be taken apart.</summary>
    public Sourced<string>? Text { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Address), Address),
        .. DraftValue.Of(nameof(PostalCode), PostalCode),
        .. DraftValue.Of(nameof(City), City),
        .. DraftValue.Of(nameof(Region), Region),
        .. DraftValue.Of(nameof(Country), Country),
        .. DraftValue.Of(nameof(Text), Text),
    ];
}
