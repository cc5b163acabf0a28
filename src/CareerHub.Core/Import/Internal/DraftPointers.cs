using System.Globalization;
using CareerHub.Interchange.Internal;

namespace CareerHub.Import.Internal;

/// <summary>The JSON pointers of a draft's values in the JSON Resume that is written from it.</summary>
internal sealed class DraftPointers(ProfileDraft draft)
{
    private static readonly Dictionary<(string Section, string Property), string> Paths = DataFile.Lines("CareerHub.Import.Data.json-resume-paths.tsv")
        .ToDictionary(fields => (fields[0], fields[1]), fields => $"/{fields[2]}");

    private readonly DraftPlace place = draft.Location ?? new DraftPlace();
    private readonly int home = Links.HomeIndex(draft.ToProfile(default).Links);
    private readonly Dictionary<int, SkillPaths> skills = Skills(draft);

    /// <summary>The pointer of a value, or null when it is not written.</summary>
    public string? Find(string section, int index, DraftValue value)
    {
        // "Present" is what a missing endDate of a job means; elsewhere our own member says it.
        if (string.IsNullOrWhiteSpace(value.Text) || DraftProperties.IsPresent(value))
        {
            return null;
        }

        return section switch
        {
            nameof(ProfileDraft.Skills) => Skill(index, value.Property),
            nameof(ProfileDraft.Links) when index == home => "/basics/url",
            nameof(ProfileDraft.Links) => Fill(Paths[(section, value.Property)], home >= 0 && index > home ? index - 1 : index, value.Index),
            nameof(ProfileDraft.Location) when value.Property == nameof(DraftPlace.Country) => Country(),
            _ => Fill(Paths[(section, value.Property)], index, value.Index),
        };
    }

    private static string Fill(string path, int index, int? item) => path
        .Replace("{i}", index.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{k}", (item ?? 0).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private string? Country() => DraftPlaces.CountryStaysText(place) ? Paths[(nameof(ProfileDraft.Location), nameof(DraftPlace.Text))]
        : Countries.FindCode(place.Country!.Value) is null ? null
        : Paths[(nameof(ProfileDraft.Location), nameof(DraftPlace.Country))];

    private string? Skill(int index, string property) => !skills.TryGetValue(index, out SkillPaths? paths) ? null : property switch
    {
        nameof(DraftSkill.Name) => paths.Name,
        nameof(DraftSkill.GroupName) => paths.Group,
        _ => paths.Level,
    };

    private static Dictionary<int, SkillPaths> Skills(ProfileDraft draft)
    {
        DraftSkills.Named[] named = [.. DraftSkills.Of(draft)];
        var paths = new Dictionary<int, SkillPaths>();
        int group = 0;
        foreach (SkillRun run in SkillGroups.Of(named.Select(DraftSkills.Map).ToValueList()))
        {
            for (int i = 0; i < run.Count; i++)
            {
                paths[named[run.First + i].Index] = run.IsAlone
                    ? new SkillPaths($"/skills/{group}/name", $"/skills/{group}/name", $"/skills/{group}/level")
                    : new SkillPaths($"/skills/{group}/keywords/{i}", $"/skills/{group}/name", $"/skills/{group}/{OwnMembers.Entry}/keywords/{i}/level");
            }

            group++;
        }

        return paths;
    }

    private sealed record SkillPaths(string Name, string Group, string Level);
}
