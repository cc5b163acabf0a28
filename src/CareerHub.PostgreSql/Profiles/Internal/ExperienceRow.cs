using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>experiences</c>.</summary>
internal sealed class ExperienceRow : EntryRow<Experience>
{
    public string? CompanyName { get; set; }

    public string? CompanyWebsite { get; set; }

    public string? CompanySize { get; set; }

    public string? Industry { get; set; }

    public string? CompanyLocation { get; set; }

    public string? Position { get; set; }

    public string? EmploymentType { get; set; }

    public string? Description { get; set; }

    public ValueList<string> Responsibilities { get; set; } = [];

    public ValueList<string> Technologies { get; set; } = [];

    public DateOnly? StartDate { get; set; }

    public string? StartPrecision { get; set; }

    public DateOnly? EndDate { get; set; }

    public string? EndPrecision { get; set; }

    public bool IsCurrent { get; set; }

    internal static ExperienceRow From(Experience entry) => new()
    {
        CompanyName = entry.CompanyName,
        CompanyWebsite = entry.CompanyWebsite,
        CompanySize = entry.CompanySize,
        Industry = entry.Industry,
        CompanyLocation = entry.CompanyLocation,
        Position = entry.Position,
        EmploymentType = entry.EmploymentType,
        Description = entry.Description,
        Responsibilities = entry.Responsibilities,
        Technologies = entry.Technologies,
        StartDate = PartialDateColumns.Date(entry.Start),
        StartPrecision = PartialDateColumns.Precision(entry.Start),
        EndDate = PartialDateColumns.Date(entry.End),
        EndPrecision = PartialDateColumns.Precision(entry.End),
        IsCurrent = entry.End.IsPresent,
    };

    private protected override Experience ToValues() => new()
    {
        CompanyName = CompanyName,
        CompanyWebsite = CompanyWebsite,
        CompanySize = CompanySize,
        Industry = Industry,
        CompanyLocation = CompanyLocation,
        Position = Position,
        EmploymentType = EmploymentType,
        Description = Description,
        Responsibilities = Responsibilities,
        Technologies = Technologies,
        Start = PartialDateColumns.Read(StartDate, StartPrecision),
        End = PartialDateColumns.Read(EndDate, EndPrecision, IsCurrent),
    };
}
