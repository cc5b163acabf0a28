namespace CareerHub.Profiles.Projection;

/// <summary>A degree or a training course as an audience sees it.</summary>
public sealed record EducationView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

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

    /// <summary>The home page of the institution; an absolute http or https address, or null.</summary>
    public string? Url { get; init; }

    /// <summary>Courses taken.</summary>
    public ValueList<string> Courses { get; init; } = [];
}
