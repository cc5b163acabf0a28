using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>skills</c>.</summary>
internal sealed class SkillRow : EntryRow<Skill>
{
    public string Name { get; set; } = "";

    public string GroupName { get; set; } = "";

    public Ulid? TechnologyId { get; set; }

    public int? Level { get; set; }

    public int? YearsOfExperience { get; set; }

    public int? StartedUsingYear { get; set; }

    public bool IsPrimary { get; set; }

    internal static SkillRow From(Skill entry) => new()
    {
        Name = entry.Name,
        GroupName = entry.GroupName,
        TechnologyId = entry.TechnologyId,
        Level = entry.Level,
        YearsOfExperience = entry.YearsOfExperience,
        StartedUsingYear = entry.StartedUsingYear,
        IsPrimary = entry.IsPrimary,
    };

    private protected override Skill ToValues() => new()
    {
        Name = Name,
        GroupName = GroupName,
        TechnologyId = TechnologyId,
        Level = Level,
        YearsOfExperience = YearsOfExperience,
        StartedUsingYear = StartedUsingYear,
        IsPrimary = IsPrimary,
    };
}
