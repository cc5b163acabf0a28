using CareerHub.Technologies;

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

    /// <summary>The technology that the name is a name of, so that "JS" and "ECMAScript" are one; null when the catalogue knows none.</summary>
    public Technology? Technology => TechnologyCatalog.Default.Find(Name?.Value);

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Name), Name),
        .. DraftValue.Of(nameof(GroupName), GroupName),
        .. DraftValue.Of(nameof(Level), Level),
    ];
}
