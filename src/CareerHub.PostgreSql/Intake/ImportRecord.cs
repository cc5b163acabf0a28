namespace CareerHub.PostgreSql.Intake;

/// <summary>An import: a row of <c>import_history</c>.</summary>
public sealed record ImportRecord
{
    /// <summary>The key, as field origins name it.</summary>
    public required Ulid Id { get; init; }

    /// <summary>Whose import it is.</summary>
    public required Ulid UserId { get; init; }

    /// <summary>Where it came from, such as <c>UPLOAD</c>.</summary>
    public required string Source { get; init; }

    /// <summary>How far it is.</summary>
    public ImportStatus Status { get; init; }

    /// <summary>How many values were taken over; 0 or more.</summary>
    public int ItemsImported { get; init; }

    /// <summary>Why it failed, or null.</summary>
    public string? ErrorMessage { get; init; }

    /// <summary>What was read, as JSON; null when it was removed, and in lists.</summary>
    public string? Data { get; init; }

    /// <summary>When it began.</summary>
    public DateTimeOffset StartedAt { get; init; }

    /// <summary>When it ended, or null.</summary>
    public DateTimeOffset? CompletedAt { get; init; }
}
