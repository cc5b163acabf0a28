using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>education</c>.</summary>
internal sealed class EducationRow : EntryRow<Education>
{
    public EducationKind Kind { get; set; }

    public string? Institution { get; set; }

    public string? Degree { get; set; }

    public string? FieldOfStudy { get; set; }

    public string? Grade { get; set; }

    public string? Description { get; set; }

    public string? Url { get; set; }

    public ValueList<string> Courses { get; set; } = [];

    public DateOnly? StartDate { get; set; }

    public string? StartPrecision { get; set; }

    public DateOnly? EndDate { get; set; }

    public string? EndPrecision { get; set; }

    public bool IsCurrent { get; set; }

    internal static EducationRow From(Education entry) => new()
    {
        Kind = entry.Kind,
        Institution = entry.Institution,
        Degree = entry.Degree,
        FieldOfStudy = entry.FieldOfStudy,
        Grade = entry.Grade,
        Description = entry.Description,
        Url = entry.Url,
        Courses = entry.Courses,
        StartDate = PartialDateColumns.Date(entry.Start),
        StartPrecision = PartialDateColumns.Precision(entry.Start),
        EndDate = PartialDateColumns.Date(entry.End),
        EndPrecision = PartialDateColumns.Precision(entry.End),
        IsCurrent = entry.End.IsPresent,
    };

    private protected override Education ToValues() => new()
    {
        Kind = Kind,
        Institution = Institution,
        Degree = Degree,
        FieldOfStudy = FieldOfStudy,
        Grade = Grade,
        Description = Description,
        Url = Url,
        Courses = Courses,
        Start = PartialDateColumns.Read(StartDate, StartPrecision),
        End = PartialDateColumns.Read(EndDate, EndPrecision, IsCurrent),
    };
}
