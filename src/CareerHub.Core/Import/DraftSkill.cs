namespace CareerHub.Import;

/// <summary>A skill as a document states it; see <see cref="Profiles.Skill"/>.</summary>
public sealed record DraftSkill : DraftEntry
{
    /// <summary>The skill.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>The group that it stands under.</summary>
    public Sourced<string>? GroupName { get; init; }

    /// <summary>The level, as written.</summary>
    public Sourced<string>? Level { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Name), Name),
        .. DraftValue.Of(nameof(GroupName), GroupName),
        .. DraftValue.Of(nameof(Level), Level),
    ];
}
