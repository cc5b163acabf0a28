using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>A publication as a document states it; see <see cref="Profiles.Publication"/>.</summary>
public sealed record DraftPublication : DraftEntry
{
    /// <summary>The title.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>The publisher.</summary>
    public Sourced<string>? Publisher { get; init; }

    /// <summary>When it came out.</summary>
    public Sourced<PartialDate>? ReleaseDate { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? Url { get; init; }

    /// <summary>The text.</summary>
    public Sourced<string>? Summary { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Name), Name),
        .. DraftValue.Of(nameof(Publisher), Publisher),
        .. DraftValue.Of(nameof(ReleaseDate), ReleaseDate),
        .. DraftValue.Of(nameof(Url), Url),
        .. DraftValue.Of(nameof(Summary), Summary),
    ];
}
