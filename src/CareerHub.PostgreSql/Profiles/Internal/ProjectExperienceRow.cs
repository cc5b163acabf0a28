namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>project_experiences</c>: a job that a project belongs to.</summary>
internal sealed class ProjectExperienceRow
{
    public Ulid ProfileId { get; set; }

    public Ulid ProjectId { get; set; }

    public Ulid ExperienceId { get; set; }

    public int DisplayOrder { get; set; }
}
