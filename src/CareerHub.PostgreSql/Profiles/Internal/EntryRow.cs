using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>The columns that every section's table has. The times of creation and change are the database's own business.</summary>
internal abstract class EntryRow
{
    public Ulid Id { get; set; }

    public Ulid ProfileId { get; set; }

    public int DisplayOrder { get; set; }

    public JsonExtensions Extensions { get; set; } = JsonExtensions.Empty;

    public FieldOrigins Origins { get; set; } = FieldOrigins.Empty;
}
