using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>An education as a document states it; see <see cref="Profiles.Education"/>.</summary>
public sealed record DraftEducation : DraftEntry
{
    /// <summary>Whether it leads to a degree.</summary>
    public EducationKind Kind { get; init; }

    /// <summary>The school, university or provider.</summary>
    public Sourced<string>? Institution { get; init; }

    /// <summary>The degree.</summary>
    public Sourced<string>? Degree { get; init; }

    /// <summary>The subject.</summary>
    public Sourced<string>? FieldOfStudy { get; init; }

    /// <summary>The start as stated.</summary>
    public Sourced<PartialDate>? Start { get; init; }

    /// <summary>The end as stated; present when the document says that it goes on.</summary>
    public Sourced<PartialDate>? End { get; init; }

    /// <summary>The grade.</summary>
    public Sourced<string>? Grade { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? Url { get; init; }

    /// <summary>The text.</summary>
    public Sourced<string>? Description { get; init; }

    /// <summary>The courses.</summary>
    public ValueList<Sourced<string>> Courses { get; init; } = [];

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Institution), Institution),
        .. DraftValue.Of(nameof(Degree), Degree),
        .. DraftValue.Of(nameof(FieldOfStudy), FieldOfStudy),
        .. DraftValue.Of(nameof(Start), Start),
        .. DraftValue.Of(nameof(End), End),
        .. DraftValue.Of(nameof(Grade), Grade),
        .. DraftValue.Of(nameof(Url), Url),
        .. DraftValue.Of(nameof(Description), Description),
        .. DraftValue.Of(nameof(Courses), Courses),
    ];
}
