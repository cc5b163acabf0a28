using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>An award or achievement as a document states it; see <see cref="Profiles.Achievement"/>.</summary>
public sealed record DraftAchievement : DraftEntry
{
    /// <summary>What it is.</summary>
    public Sourced<string>? Title { get; init; }

    /// <summary>Who gave it.</summary>
    public Sourced<string>? Awarder { get; init; }

    /// <summary>When it was.</summary>
    public Sourced<PartialDate>? Date { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? Url { get; init; }

    /// <summary>The text.</summary>
    public Sourced<string>? Description { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Title), Title),
        .. DraftValue.Of(nameof(Awarder), Awarder),
        .. DraftValue.Of(nameof(Date), Date),
        .. DraftValue.Of(nameof(Url), Url),
        .. DraftValue.Of(nameof(Description), Description),
    ];
}
