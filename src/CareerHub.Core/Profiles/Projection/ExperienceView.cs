namespace CareerHub.Profiles.Projection;

/// <summary>A job or another engagement as an audience sees it.</summary>
public sealed record ExperienceView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The employer, as written.</summary>
    public string? CompanyName { get; init; }

    /// <summary>The employer's home page; an absolute http or https address, or null.</summary>
    public string? CompanyWebsite { get; init; }

    /// <summary>The size of the employer as a range of people, such as <c>11-50</c>.</summary>
    public string? CompanySize { get; init; }

    /// <summary>The employer's industry.</summary>
    public string? Industry { get; init; }

    /// <summary>Where the work was done, as written.</summary>
    public string? CompanyLocation { get; init; }

    /// <summary>The job title, as written.</summary>
    public string? Position { get; init; }

    /// <summary>One of FULL_TIME, PART_TIME, CONTRACT, FREELANCE, INTERNSHIP, APPRENTICESHIP, TEMPORARY, or null.</summary>
    public string? EmploymentType { get; init; }

    /// <summary>The first day, month or year.</summary>
    public PartialDate Start { get; init; }

    /// <summary>The last day, month or year, present when it goes on, unknown when not stated.</summary>
    public PartialDate End { get; init; }

    /// <summary>A text about the job.</summary>
    public string? Description { get; init; }

    /// <summary>What was done and reached, one sentence or point each.</summary>
    public ValueList<string> Responsibilities { get; init; } = [];

    /// <summary>Names of tools and technologies, as written.</summary>
    public ValueList<string> Technologies { get; init; } = [];
}
