namespace CareerHub.PostgreSql.Cv;

/// <summary>A CV version: a row of <c>cv_versions</c>. It selects from the profile of its user and never copies it.</summary>
public sealed record StoredCvVersion
{
    /// <summary>The key.</summary>
    public Ulid Id { get; init; } = Ulid.NewUlid();

    /// <summary>What its owner calls it; not blank.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the template; not blank.</summary>
    public required string Template { get; init; }

    /// <summary>What it shows, as a JSON object. Keys of entries leave its lists and overrides when the entries are deleted.</summary>
    public string SectionsConfig { get; init; } = "{}";

    /// <summary>Whether it is the one that is used when none is named. A profile has at most one.</summary>
    public bool IsDefault { get; init; }

    /// <summary>When it was saved last; set by the database.</summary>
    public DateTimeOffset UpdatedAt { get; init; }
}
