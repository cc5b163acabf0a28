namespace CareerHub.Profiles.Projection.Internal;

internal static class ProjectProjector
{
    public static ProjectView Project(Project project, Profile profile, bool owner) =>
        project.Visibility == ProjectVisibility.Public || owner
            ? Full(project)
            : Anonymous(project, new NameRedactor(SecretNames.Of(project, profile.Experiences)));

    private static ProjectView Full(Project project) => Facts(project) with
    {
        Name = project.Name,
        Description = project.Description,
        Role = project.Role,
        Organization = project.Organization,
        AnonymizedCompany = project.AnonymizedCompany,
        Achievements = project.Achievements,
        Challenges = project.Challenges,
        Clients = project.Clients,
        DemoUrl = WebAddress.OrNull(project.DemoUrl),
        GithubUrl = WebAddress.OrNull(project.GithubUrl),
        DocumentationUrl = WebAddress.OrNull(project.DocumentationUrl),
        Technologies = project.Technologies,
        ExperienceIds = project.ExperienceIds,
    };

    private static ProjectView Anonymous(Project project, NameRedactor redactor) => Facts(project) with
    {
        Name = redactor.Redact(project.Name),
        Description = redactor.Redact(project.Description),
        Role = redactor.Redact(project.Role),
        AnonymizedCompany = redactor.Redact(project.AnonymizedCompany),
        Achievements = redactor.Redact(project.Achievements),
        Challenges = redactor.Redact(project.Challenges),
        Technologies = redactor.Redact(project.Technologies),
    };

    // What names nobody.
    private static ProjectView Facts(Project project) => new()
    {
        Id = project.Id,
        IsAnonymous = project.Visibility != ProjectVisibility.Public,
        Start = project.Start,
        End = project.End,
        Status = project.Status,
        Category = project.Category,
        TeamSize = project.TeamSize,
        DurationMonths = project.DurationMonths,
        UsersCount = project.UsersCount,
        BudgetRange = project.BudgetRange,
    };
}
