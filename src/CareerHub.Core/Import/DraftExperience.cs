using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>A job as a document states it; see <see cref="Profiles.Experience"/>.</summary>
public sealed record DraftExperience : DraftEntry
{
    /// <summary>The job title.</summary>
    public Sourced<string>? Position { get; init; }

    /// <summary>The employer.</summary>
    public Sourced<string>? CompanyName { get; init; }

    /// <summary>The employer's address on the web.</summary>
    public Sourced<string>? CompanyWebsite { get; init; }

    /// <summary>The place.</summary>
    public Sourced<string>? CompanyLocation { get; init; }

    /// <summary>The kind of employment as written, such as "part-time"; one that <see cref="Profiles.EmploymentTypes.Find"/> knows.</summary>
    public Sourced<string>? EmploymentType { get; init; }

    /// <summary>The start as stated.</summary>
    public Sourced<PartialDate>? Start { get; init; }

    /// <summary>The end as stated; present when the document says that it goes on.</summary>
    public Sourced<PartialDate>? End { get; init; }

    /// <summary>The text that is no list.</summary>
    public Sourced<string>? Description { get; init; }

    /// <summary>The points.</summary>
    public ValueList<Sourced<string>> Responsibilities { get; init; } = [];

    /// <summary>Tools and technologies named as such.</summary>
    public ValueList<Sourced<string>> Technologies { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Position), Position),
        .. DraftValue.Of(nameof(CompanyName), CompanyName),
        .. DraftValue.Of(nameof(CompanyWebsite), CompanyWebsite),
        .. DraftValue.Of(nameof(CompanyLocation), CompanyLocation),
        .. DraftValue.Of(nameof(EmploymentType), EmploymentType),
        .. DraftValue.Of(nameof(Start), Start),
        .. DraftValue.Of(nameof(End), End),
        .. DraftValue.Of(nameof(Description), Description),
        .. DraftValue.Of(nameof(Responsibilities), Responsibilities),
        .. DraftValue.Of(nameof(Technologies), Technologies),
    ];
}
