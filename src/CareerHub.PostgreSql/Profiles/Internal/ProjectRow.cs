using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>projects</c>.</summary>
internal sealed class ProjectRow : EntryRow<Project>
{
    public string? Name { get; set; }

    public string? Description { get; set; }

    public string? Role { get; set; }

    public string? Organization { get; set; }

    public ProjectVisibility Visibility { get; set; }

    public string? AnonymizedCompany { get; set; }

    public ProjectStatus Status { get; set; }

    public ProjectCategory Category { get; set; }

    public ValueList<string> Achievements { get; set; } = [];

    public ValueList<string> Challenges { get; set; } = [];

    public ValueList<string> Clients { get; set; } = [];

    public int? TeamSize { get; set; }

    public int? DurationMonths { get; set; }

    public int? UsersCount { get; set; }

    public BudgetRange? BudgetRange { get; set; }

    public string? DemoUrl { get; set; }

    public string? GithubUrl { get; set; }

    public string? DocumentationUrl { get; set; }

    public ValueList<string> Technologies { get; set; } = [];

    public DateOnly? StartDate { get; set; }

    public string? StartPrecision { get; set; }

    public DateOnly? EndDate { get; set; }

    public string? EndPrecision { get; set; }

    public bool IsOngoing { get; set; }

    internal static ProjectRow From(Project entry) => new()
    {
        Name = entry.Name,
        Description = entry.Description,
        Role = entry.Role,
        Organization = entry.Organization,
        Visibility = entry.Visibility,
        AnonymizedCompany = entry.AnonymizedCompany,
        Status = entry.Status,
        Category = entry.Category,
        Achievements = entry.Achievements,
        Challenges = entry.Challenges,
        Clients = entry.Clients,
        TeamSize = entry.TeamSize,
        DurationMonths = entry.DurationMonths,
        UsersCount = entry.UsersCount,
        BudgetRange = entry.BudgetRange,
        DemoUrl = entry.DemoUrl,
        GithubUrl = entry.GithubUrl,
        DocumentationUrl = entry.DocumentationUrl,
        Technologies = entry.Technologies,
        StartDate = PartialDateColumns.Date(entry.Start),
        StartPrecision = PartialDateColumns.Precision(entry.Start),
        EndDate = PartialDateColumns.Date(entry.End),
        EndPrecision = PartialDateColumns.Precision(entry.End),
        IsOngoing = entry.End.IsPresent,
    };

    private protected override Project ToValues() => new()
    {
        Name = Name,
        Description = Description,
        Role = Role,
        Organization = Organization,
        Visibility = Visibility,
        AnonymizedCompany = AnonymizedCompany,
        Status = Status,
        Category = Category,
        Achievements = Achievements,
        Challenges = Challenges,
        Clients = Clients,
        TeamSize = TeamSize,
        DurationMonths = DurationMonths,
        UsersCount = UsersCount,
        BudgetRange = BudgetRange,
        DemoUrl = DemoUrl,
        GithubUrl = GithubUrl,
        DocumentationUrl = DocumentationUrl,
        Technologies = Technologies,
        Start = PartialDateColumns.Read(StartDate, StartPrecision),
        End = PartialDateColumns.Read(EndDate, EndPrecision, IsOngoing),
    };
}
