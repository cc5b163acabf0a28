using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;
using CareerHub.Profiles;
using static CareerHub.Interchange.Internal.EntryMaps;

namespace CareerHub.Interchange.Internal;

/// <summary><c>skills</c>: an object with keywords is a group and its skills, one without is a skill by itself.</summary>
internal sealed class SkillsMember() : Member<Profile>("skills")
{
    private static readonly EntryMap<Skill> Alone = new(new ObjectMap<Skill>(
        Text<Skill>("name", s => s.Name, (s, v) => s with { Name = v ?? "" }),
        SkillDetails.Level,
        Own(SkillDetails.Others)));

    public override Profile Read(Profile target, JsonElement value, ReadContext context, out JsonElement? residue)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            if (!Json.IsBlank(value))
            {
                context.Report(FindingCodes.WrongType, Name, "a list");
            }

            residue = Strays.NotAnArray(value);
            return target;
        }

        List<Skill> skills = [];
        List<int> nameless = [];
        List<int> strays = Items.Read(Name, value, context, Add);
        residue = Strays.Of(value, [.. strays.Concat(nameless).Order()]);
        return target with { Skills = skills.ToValueList() };

        void Add(JsonElement item, int index)
        {
            if (HasKeyword(item))
            {
                skills.AddRange(ReadGroup(item, context, skills.Count > 0 ? skills[^1] : null));
            }
            else if (HasName(item))
            {
                skills.Add(Alone.Read(item, context));
            }
            else
            {
                nameless.Add(index);
            }
        }
    }

    public override void Write(Profile target, JsonElement? residue, JsonObject into)
    {
        JsonArray items = [];
        foreach (SkillRun run in SkillGroups.Of(target.Skills))
        {
            ValueList<Skill> skills = target.Skills.Skip(run.First).Take(run.Count).Select(GroupMark.Without).ToValueList();
            items.Add((JsonNode)(run.IsAlone
                ? Alone.Write(skills[0])
                : SkillGroup.Map.Write(new SkillGroup { Name = NotBlank(skills[0].GroupName), Skills = skills }, Json.Members(run.Residue))));
        }

        Strays.Write(Name, items, residue, into);
    }

    private static IEnumerable<Skill> ReadGroup(JsonElement item, ReadContext context, Skill? before)
    {
        (SkillGroup group, Dictionary<string, JsonElement> residue) = SkillGroup.Map.Read(new SkillGroup(), item, context);
        bool followsItsName = before is not null && group.Name is not null && before.GroupName == group.Name;
        bool marked = residue.Count > 0 || group.Name is null || followsItsName;
        return group.Skills.Select((skill, place) => (place, group.Name) switch
        {
            (0, _) => marked ? GroupMark.With(skill, Json.Object(residue)) : skill,
            (_, null) => GroupMark.With(skill, GroupMark.Continued),
            _ => skill,
        });
    }

    private static bool HasKeyword(JsonElement item) =>
        item.TryGetProperty("keywords", out JsonElement keywords)
        && keywords.ValueKind == JsonValueKind.Array
        && keywords.EnumerateArray().Any(keyword => Codecs.Text.TryRead(keyword, out _));

    private static bool HasName(JsonElement item) => item.TryGetProperty("name", out JsonElement name) && Codecs.Text.TryRead(name, out _);

    private static string? NotBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}
