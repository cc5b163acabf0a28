using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>A project as a document states it; see <see cref="Profiles.Project"/>.</summary>
public sealed record DraftProject : DraftEntry
{
    /// <summary>The name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>The role.</summary>
    public Sourced<string>? Role { get; init; }

    /// <summary>The organisation.</summary>
    public Sourced<string>? Organization { get; init; }

    /// <summary>The start as stated.</summary>
    public Sourced<PartialDate>? Start { get; init; }

    /// <summary>The end as stated; present when the document says that it goes on.</summary>
    public Sourced<PartialDate>? End { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? Url { get; init; }

    /// <summary>The text that is no list.</summary>
    public Sourced<string>? Description { get; init; }

    /// <summary>The points.</summary>
    public ValueList<Sourced<string>> Achievements { get; init; } = [];

    /// <summary>Tools and technologies named as such.</summary>
    public ValueList<Sourced<string>> Technologies { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Name), Name),
        .. DraftValue.Of(nameof(Role), Role),
        .. DraftValue.Of(nameof(Organization), Organization),
        .. DraftValue.Of(nameof(Start), Start),
        .. DraftValue.Of(nameof(End), End),
        .. DraftValue.Of(nameof(Url), Url),
        .. DraftValue.Of(nameof(Description), Description),
        .. DraftValue.Of(nameof(Achievements), Achievements),
        .. DraftValue.Of(nameof(Technologies), Technologies),
    ];
}
