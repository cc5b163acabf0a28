namespace CareerHub.Profiles;

/// <summary>A project: JSON Resume <c>projects</c>, table <c>projects</c>.</summary>
public sealed record Project : ProfileEntry
{
    /// <summary>The name, as written.</summary>
    public string? Name { get; init; }

    /// <summary>A text about the project.</summary>
    public string? Description { get; init; }

    /// <summary>The role that the person had.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation that it was done for or at. Never shown to others when the project is anonymous.</summary>
    public string? Organization { get; init; }

    /// <summary>The first day, month or year.</summary>
    public PartialDate Start { get; init; }

    /// <summary>The last day, month or year, present when it goes on, unknown when not stated.</summary>
    public PartialDate End { get; init; }

    /// <summary>Whether others learn whom it was done for.</summary>
    public ProjectVisibility Visibility { get; init; }

    /// <summary>What others read in place of the organisation when the project is anonymous, such as "a large retail bank".</summary>
    public string? AnonymizedCompany { get; init; }

    /// <summary>Whether it is in use.</summary>
    public ProjectStatus Status { get; init; }

    /// <summary>What kind of project it is.</summary>
    public ProjectCategory Category { get; init; } = ProjectCategory.Production;

    /// <summary>What was reached, one point each.</summary>
    public ValueList<string> Achievements { get; init; } = [];

    /// <summary>What was hard, one point each.</summary>
    public ValueList<string> Challenges { get; init; } = [];

    /// <summary>The clients. Never shown to others when the project is anonymous.</summary>
    public ValueList<string> Clients { get; init; } = [];

    /// <summary>The number of people, at least 1.</summary>
    public int? TeamSize { get; init; }

    /// <summary>The duration in months, at least 0, where no dates say it.</summary>
    public int? DurationMonths { get; init; }

    /// <summary>The number of users, at least 0.</summary>
    public int? UsersCount { get; init; }

    /// <summary>The size of the budget.</summary>
    public BudgetRange? BudgetRange { get; init; }

    /// <summary>The address of a demonstration or of the project itself. Never shown to others when the project is anonymous.</summary>
    public string? DemoUrl { get; init; }

    /// <summary>The address of the source code. Never shown to others when the project is anonymous.</summary>
    public string? GithubUrl { get; init; }

    /// <summary>The address of the documentation. Never shown to others when the project is anonymous.</summary>
    public string? DocumentationUrl { get; init; }

    /// <summary>Names of tools and technologies, as written.</summary>
    public ValueList<string> Technologies { get; init; } = [];

    /// <summary>The experiences of the same profile that the project belongs to.</summary>
    public ValueList<Ulid> ExperienceIds { get; init; } = [];

    /// <summary>The span from <see cref="Start"/> to <see cref="End"/>.</summary>
    public PartialDateRange Period => new(Start, End);
}
