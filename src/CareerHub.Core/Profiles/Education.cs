namespace CareerHub.Profiles;

/// <summary>A degree, or a training course: JSON Resume <c>education</c>, table <c>education</c>.</summary>
public sealed record Education : ProfileEntry
{
    /// <summary>Whether it leads to a degree.</summary>
    public EducationKind Kind { get; init; }

    /// <summary>The school, university or provider.</summary>
    public string? Institution { get; init; }

    /// <summary>The degree or qualification, such as "Master of Science".</summary>
    public string? Degree { get; init; }

    /// <summary>The subject.</summary>
    public string? FieldOfStudy { get; init; }

    /// <summary>The first day, month or year.</summary>
    public PartialDate Start { get; init; }

    /// <summary>The last day, month or year, present when it goes on, unknown when not stated.</summary>
    public PartialDate End { get; init; }

    /// <summary>The grade, as written.</summary>
    public string? Grade { get; init; }

    /// <summary>A text about it.</summary>
    public string? Description { get; init; }

    /// <summary>The home page of the institution.</summary>
    public string? Url { get; init; }

    /// <summary>Courses taken.</summary>
    public ValueList<string> Courses { get; init; } = [];

    /// <summary>The span from <see cref="Start"/> to <see cref="End"/>.</summary>
    public PartialDateRange Period => new(Start, End);
}
