using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>volunteer_experiences</c>.</summary>
internal sealed class VolunteerExperienceRow : EntryRow<VolunteerExperience>
{
    public string? Organization { get; set; }

    public string? Position { get; set; }

    public string? Url { get; set; }

    public string? Summary { get; set; }

    public ValueList<string> Highlights { get; set; } = [];

    public DateOnly? StartDate { get; set; }

    public string? StartPrecision { get; set; }

    public DateOnly? EndDate { get; set; }

    public string? EndPrecision { get; set; }

    public bool IsCurrent { get; set; }

    internal static VolunteerExperienceRow From(VolunteerExperience entry) => new()
    {
        Organization = entry.Organization,
        Position = entry.Position,
        Url = entry.Url,
        Summary = entry.Summary,
        Highlights = entry.Highlights,
        StartDate = PartialDateColumns.Date(entry.Start),
        StartPrecision = PartialDateColumns.Precision(entry.Start),
        EndDate = PartialDateColumns.Date(entry.End),
        EndPrecision = PartialDateColumns.Precision(entry.End),
        IsCurrent = entry.End.IsPresent,
    };

    private protected override VolunteerExperience ToValues() => new()
    {
        Organization = Organization,
        Position = Position,
        Url = Url,
        Summary = Summary,
        Highlights = Highlights,
        Start = PartialDateColumns.Read(StartDate, StartPrecision),
        End = PartialDateColumns.Read(EndDate, EndPrecision, IsCurrent),
    };
}
