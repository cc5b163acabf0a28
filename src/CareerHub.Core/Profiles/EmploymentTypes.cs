namespace CareerHub.Profiles;

/// <summary>The values of <see cref="Experience.EmploymentType"/>.</summary>
public static class EmploymentTypes
{
    /// <summary>All values, as they are stored.</summary>
    public static ValueList<string> All { get; } = ["FULL_TIME", "PART_TIME", "CONTRACT", "FREELANCE", "INTERNSHIP", "APPRENTICESHIP", "TEMPORARY"];
}
