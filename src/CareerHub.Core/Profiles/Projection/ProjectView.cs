namespace CareerHub.Profiles.Projection;

/// <summary>
/// A project as an audience sees it. When the project is anonymous, others than the owner get neither organisation, clients, links nor the
/// experiences that it belongs to, and the texts do not name them.
/// </summary>
public sealed record ProjectView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The name.</summary>
    public string? Name { get; init; }

    /// <summary>A text about the project.</summary>
    public string? Description { get; init; }

    /// <summary>The role that the person had.</summary>
    public string? Role { get; init; }

    /// <summary>The organisation that it was done for or at; for others than the owner of an anonymous project always null.</summary>
    public string? Organization { get; init; }

    /// <summary>Whether the owner marked the project as anonymous.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>What to show in place of the organisation when the project is anonymous, such as "a large retail bank".</summary>
    public string? AnonymizedCompany { get; init; }

    /// <summary>The first day, month or year.</summary>
    public PartialDate Start { get; init; }

    /// <summary>The last day, month or year, present when it goes on, unknown when not stated.</summary>
    public PartialDate End { get; init; }

    /// <summary>Whether it is in use.</summary>
    public ProjectStatus Status { get; init; }

    /// <summary>What kind of project it is.</summary>
    public ProjectCategory Category { get; init; }

    /// <summary>What was reached, one point each.</summary>
    public ValueList<string> Achievements { get; init; } = [];

    /// <summary>What was hard, one point each.</summary>
    public ValueList<string> Challenges { get; init; } = [];

    /// <summary>The clients; empty for others than the owner of an anonymous project.</summary>
    public ValueList<string> Clients { get; init; } = [];

    /// <summary>The number of people.</summary>
    public int? TeamSize { get; init; }

    /// <summary>The duration in months, where no dates say it.</summary>
    public int? DurationMonths { get; init; }

    /// <summary>The number of users.</summary>
    public int? UsersCount { get; init; }

    /// <summary>The size of the budget.</summary>
    public BudgetRange? BudgetRange { get; init; }

    /// <summary>The address of a demonstration or of the project itself; an absolute http or https address, or null.</summary>
    public string? DemoUrl { get; init; }

    /// <summary>The address of the source code; an absolute http or https address, or null.</summary>
    public string? GithubUrl { get; init; }

    /// <summary>The address of the documentation; an absolute http or https address, or null.</summary>
    public string? DocumentationUrl { get; init; }

    /// <summary>Names of tools and technologies.</summary>
    public ValueList<string> Technologies { get; init; } = [];

    /// <summary>The experiences that the project belongs to; empty for others than the owner of an anonymous project.</summary>
    public ValueList<Ulid> ExperienceIds { get; init; } = [];
}
