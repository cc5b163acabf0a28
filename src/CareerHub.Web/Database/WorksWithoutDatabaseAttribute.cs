namespace CareerHub.Web.Database;

/// <summary>Marks a page or endpoint that answers while the database is away.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class WorksWithoutDatabaseAttribute : Attribute
{
    public static WorksWithoutDatabaseAttribute Instance { get; } = new();
}
