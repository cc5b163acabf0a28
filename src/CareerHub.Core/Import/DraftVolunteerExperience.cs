using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>Unpaid work as a document states it; see <see cref="Profiles.VolunteerExperience"/>.</summary>
public sealed record DraftVolunteerExperience : DraftEntry
{
    /// <summary>The role.</summary>
    public Sourced<string>? Position { get; init; }

    /// <summary>The organisation.</summary>
    public Sourced<string>? Organization { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? Url { get; init; }

    /// <summary>The start as stated.</summary>
    public Sourced<PartialDate>? Start { get; init; }

    /// <summary>The end as stated; present when the document says that it goes on.</summary>
    public Sourced<PartialDate>? End { get; init; }

    /// <summary>The text that is no list.</summary>
    public Sourced<string>? Summary { get; init; }

    /// <summary>The points.</summary>
    public ValueList<Sourced<string>> Highlights { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Position), Position),
        .. DraftValue.Of(nameof(Organization), Organization),
        .. DraftValue.Of(nameof(Url), Url),
        .. DraftValue.Of(nameof(Start), Start),
        .. DraftValue.Of(nameof(End), End),
        .. DraftValue.Of(nameof(Summary), Summary),
        .. DraftValue.Of(nameof(Highlights), Highlights),
    ];
}
