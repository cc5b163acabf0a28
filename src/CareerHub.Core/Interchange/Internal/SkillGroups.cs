using System.Text.Json;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>Skills that go out as one object of <c>skills</c>: a group with keywords, or one skill by itself.</summary>
/// <param name="First">The place of the first skill in the profile, from 0.</param>
/// <param name="Count">The number of skills.</param>
/// <param name="IsAlone">Whether it is a skill by itself, without a group.</param>
/// <param name="Residue">What has to be kept of the group beside the model.</param>
internal readonly record struct SkillRun(int First, int Count, bool IsAlone, JsonElement? Residue);

/// <summary>Divides the skills of a profile into runs.</summary>
internal static class SkillGroups
{
    public static IReadOnlyList<SkillRun> Of(ValueList<Skill> skills)
    {
        List<SkillRun> runs = [];
        for (int i = 0; i < skills.Count; i++)
        {
            JsonElement? mark = GroupMark.Of(skills[i]);
            bool opens = mark is { ValueKind: JsonValueKind.Object };
            bool named = !string.IsNullOrWhiteSpace(skills[i].GroupName);
            bool belongs = named || mark is { ValueKind: JsonValueKind.True };
            if (!opens && belongs && runs is [.., { IsAlone: false } open] && skills[open.First].GroupName == skills[i].GroupName)
            {
                runs[^1] = open with { Count = open.Count + 1 };
            }
            else
            {
                runs.Add(new SkillRun(i, 1, IsAlone: !opens && !named, opens ? mark : null));
            }
        }

        return runs;
    }
}
