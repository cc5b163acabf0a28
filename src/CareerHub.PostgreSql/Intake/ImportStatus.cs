namespace CareerHub.PostgreSql.Intake;

/// <summary>How far an import is.</summary>
public enum ImportStatus
{
    /// <summary>It waits.</summary>
    Pending,

    /// <summary>The document is being read.</summary>
    Processing,

    /// <summary>It was read, and a person looks at it.</summary>
    Review,

    /// <summary>It was taken over into the profile.</summary>
    Completed,

    /// <summary>It ended without anything taken over.</summary>
    Failed,
}
