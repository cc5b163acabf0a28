namespace CareerHub.PostgreSql.Migrations;

/// <summary>What a database has recorded of the schema's scripts, compared with the scripts of this package.</summary>
public sealed record SchemaStatus
{
    /// <summary>Scripts that the database has recorded, in order.</summary>
    public required IReadOnlyList<SchemaScript> Applied { get; init; }

    /// <summary>Scripts of the package that are still to run, in order.</summary>
    public required IReadOnlyList<SchemaScript> Pending { get; init; }

    /// <summary>Recorded scripts that the package does not know: the database was migrated by a newer version of it.</summary>
    public required IReadOnlyList<SchemaScript> Unknown { get; init; }

    /// <summary>Scripts of the package whose text is no longer the one that was run on the database.</summary>
    public required IReadOnlyList<SchemaScript> Changed { get; init; }

    /// <summary>True when every script has run, unchanged, and no other.</summary>
    public bool IsCurrent => Pending.Count == 0 && IsConsistent;

    /// <summary>True when nothing is unknown or changed, so that the pending scripts may run.</summary>
    public bool IsConsistent => Unknown.Count == 0 && Changed.Count == 0;
}
