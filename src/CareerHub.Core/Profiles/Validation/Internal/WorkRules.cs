namespace CareerHub.Profiles.Validation.Internal;

/// <summary>Checks jobs, voluntary work and projects.</summary>
internal static class WorkRules
{
    public static void Check(Experience job, string path, ValidationContext context)
    {
        context.RequireOne(
            path,
            "A job needs a title, a company or a text.",
            [job.Position, job.CompanyName, job.Description, .. job.Responsibilities]);
        context.Line($"{path}.{nameof(job.CompanyName)}", "company", job.CompanyName);
        context.Url($"{path}.{nameof(job.CompanyWebsite)}", "company's home page", job.CompanyWebsite);
        context.ShortLine($"{path}.{nameof(job.CompanySize)}", "company's size", job.CompanySize);
        context.ShortLine($"{path}.{nameof(job.Industry)}", "industry", job.Industry);
        context.Line($"{path}.{nameof(job.CompanyLocation)}", "place", job.CompanyLocation);
        context.Line($"{path}.{nameof(job.Position)}", "job title", job.Position);
        if (job.EmploymentType is not null && !EmploymentTypes.All.Contains(job.EmploymentType))
        {
            context.Add($"{path}.{nameof(job.EmploymentType)}", ValidationCodes.UnknownValue, $"The kind of employment must be one of {string.Join(", ", EmploymentTypes.All)}.");
        }

        context.Range(path, job.Period);
        context.Text($"{path}.{nameof(job.Description)}", "description", job.Description);
        context.Items($"{path}.{nameof(job.Responsibilities)}", "responsibilities", "responsibility", job.Responsibilities, context.Limits.Point);
        context.Items($"{path}.{nameof(job.Technologies)}", "technologies", "technology", job.Technologies, context.Limits.Keyword);
    }

    public static void Check(VolunteerExperience work, string path, ValidationContext context)
    {
        context.RequireOne(
            path,
            "Voluntary work needs a role, an organisation or a text.",
            [work.Position, work.Organization, work.Summary, .. work.Highlights]);
        context.Line($"{path}.{nameof(work.Organization)}", "organisation", work.Organization);
        context.Line($"{path}.{nameof(work.Position)}", "role", work.Position);
        context.Url($"{path}.{nameof(work.Url)}", "organisation's home page", work.Url);
        context.Range(path, work.Period);
        context.Text($"{path}.{nameof(work.Summary)}", "text", work.Summary);
        context.Items($"{path}.{nameof(work.Highlights)}", "highlights", "highlight", work.Highlights, context.Limits.Point);
    }

    public static void Check(Project project, string path, ValidationContext context, HashSet<Ulid> experiences)
    {
        context.RequireOne(
            path,
            "A project needs a name, a role, an organisation or a text.",
            [project.Name, project.Role, project.Organization, project.Description, .. project.Achievements, .. project.Challenges]);
        context.Line($"{path}.{nameof(project.Name)}", "name", project.Name);
        context.Text($"{path}.{nameof(project.Description)}", "description", project.Description);
        context.Line($"{path}.{nameof(project.Role)}", "role", project.Role);
        context.Line($"{path}.{nameof(project.Organization)}", "organisation", project.Organization);
        context.Range(path, project.Period);
        context.Defined($"{path}.{nameof(project.Visibility)}", "visibility", project.Visibility);
        context.Line($"{path}.{nameof(project.AnonymizedCompany)}", "text in place of the organisation", project.AnonymizedCompany);
        context.Defined($"{path}.{nameof(project.Status)}", "status", project.Status);
        context.Defined($"{path}.{nameof(project.Category)}", "kind of project", project.Category);
        Lists(project, path, context);
        Numbers(project, path, context);
        context.Url($"{path}.{nameof(project.DemoUrl)}", "project's address", project.DemoUrl);
        context.Url($"{path}.{nameof(project.GithubUrl)}", "source code's address", project.GithubUrl);
        context.Url($"{path}.{nameof(project.DocumentationUrl)}", "documentation's address", project.DocumentationUrl);
        References($"{path}.{nameof(project.ExperienceIds)}", project.ExperienceIds, context, experiences);
    }

    private static void Lists(Project project, string path, ValidationContext context)
    {
        context.Items($"{path}.{nameof(project.Achievements)}", "achievements", "achievement", project.Achievements, context.Limits.Point);
        context.Items($"{path}.{nameof(project.Challenges)}", "challenges", "challenge", project.Challenges, context.Limits.Point);
        context.Items($"{path}.{nameof(project.Clients)}", "clients", "client", project.Clients, context.Limits.Keyword);
        context.Items($"{path}.{nameof(project.Technologies)}", "technologies", "technology", project.Technologies, context.Limits.Keyword);
    }

    private static void Numbers(Project project, string path, ValidationContext context)
    {
        context.Number($"{path}.{nameof(project.TeamSize)}", "size of the team", project.TeamSize, 1, int.MaxValue);
        context.Number($"{path}.{nameof(project.DurationMonths)}", "duration in months", project.DurationMonths, 0, int.MaxValue);
        context.Number($"{path}.{nameof(project.UsersCount)}", "number of users", project.UsersCount, 0, int.MaxValue);
        if (project.BudgetRange is { } budget)
        {
            context.Defined($"{path}.{nameof(project.BudgetRange)}", "budget", budget);
        }
    }

    private static void References(string path, ValueList<Ulid> ids, ValidationContext context, HashSet<Ulid> experiences)
    {
        context.Count(path, "linked jobs", ids.Count, context.Limits.LinkedExperiences);
        var seen = new HashSet<Ulid>();
        for (int i = 0; i < ids.Count; i++)
        {
            if (!experiences.Contains(ids[i]))
            {
                context.Add($"{path}[{i}]", ValidationCodes.UnknownReference, "The project is linked to a job that is not in this profile.");
            }
            else if (!seen.Add(ids[i]))
            {
                context.Add($"{path}[{i}]", ValidationCodes.Duplicate, "The project is linked to the same job twice.");
            }
        }
    }
}
