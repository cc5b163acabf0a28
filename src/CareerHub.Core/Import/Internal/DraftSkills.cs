using System.Text.Json;
using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Maps the skills of a draft. A group without a skill is a skill; an entry without either is left out.</summary>
internal static class DraftSkills
{
    /// <summary>A skill that has a name.</summary>
    /// <param name="Index">Its place in the draft, from 0.</param>
    /// <param name="Name">The name.</param>
    /// <param name="GroupName">The group, or null.</param>
    /// <param name="Level">The level as written, or null.</param>
    internal sealed record Named(int Index, string Name, string? GroupName, string? Level);

    public static IEnumerable<Named> Of(ProfileDraft draft) => draft.Skills
        .Select((skill, index) => Name(skill, index))
        .OfType<Named>();

    public static Skill Map(Named named) => new()
    {
        Name = named.Name,
        GroupName = named.GroupName ?? "",
        Level = named.Level is null ? null : SkillLevels.Find(named.Level),
        Extensions = named.Level is null ? JsonExtensions.Empty : AsWritten(named.Level),
    };

    private static Named? Name(DraftSkill skill, int index)
    {
        string? name = NotBlank(skill.Name);
        string? group = NotBlank(skill.GroupName);
        return (name ?? group) is { } known ? new Named(index, known, name is null ? null : group, NotBlank(skill.Level)) : null;
    }

    // The word itself is kept where JSON Resume has it, because most words are no clear level.
    private static JsonExtensions AsWritten(string level)
    {
        using JsonDocument value = JsonDocument.Parse($"\"{JsonEncodedText.Encode(level)}\"");
        return JsonExtensions.Create([KeyValuePair.Create("level", value.RootElement)]);
    }

    private static string? NotBlank(Sourced<string>? value) => string.IsNullOrWhiteSpace(value?.Value) ? null : value.Value;
}
