using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;
using CareerHub.Profiles;
using static CareerHub.Interchange.Internal.EntryMaps;

namespace CareerHub.Interchange.Internal;

/// <summary>An object of <c>skills</c> with keywords: skills of one group that stand together.</summary>
internal sealed record SkillGroup
{
    public string? Name { get; init; }

    public ValueList<Skill> Skills { get; init; } = [];

    public static ObjectMap<SkillGroup> Map { get; } = new(
        Text<SkillGroup>("name", g => g.Name, (g, v) => g with { Name = v }),
        Texts<SkillGroup>(
            "keywords",
            g => g.Skills.Select(skill => skill.Name).ToValueList(),
            (g, v) => g with { Skills = v.Select(name => new Skill { Name = name, GroupName = g.Name ?? "" }).ToValueList() }),
        Own(new DetailsMember()));

    /// <summary>Our own member: what the model knows of each keyword, by its place from 0.</summary>
    private sealed class DetailsMember() : Member<SkillGroup>("keywords")
    {
        private static readonly ObjectMap<Skill> Detail = new([SkillDetails.Level, .. SkillDetails.Others]);

        public override SkillGroup Read(SkillGroup target, JsonElement value, ReadContext context, out JsonElement? residue)
        {
            List<Skill> skills = [.. target.Skills];
            var left = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
            foreach ((string key, JsonElement detail) in Json.Members(value))
            {
                if (int.TryParse(key, System.Globalization.NumberStyles.None, null, out int index) && index < skills.Count && Json.IsObject(detail))
                {
                    (Skill skill, Dictionary<string, JsonElement> unknown) = Detail.Read(skills[index], detail, context);
                    skills[index] = skill with { Extensions = JsonExtensions.Create(unknown) };
                }
                else
                {
                    left[key] = detail;
                }
            }

            residue = !Json.IsObject(value) ? value : left.Count > 0 ? Json.Object(left) : null;
            return target with { Skills = skills.ToValueList() };
        }

        public override void Write(SkillGroup target, JsonElement? residue, JsonObject into)
        {
            var details = (JsonObject)(Json.IsObject(residue) ? Json.Node(residue!.Value)! : new JsonObject());
            for (int i = 0; i < target.Skills.Count; i++)
            {
                Skill skill = target.Skills[i];
                JsonObject detail = Detail.Write(skill, EntryMap<Skill>.Residue(skill.Extensions));
                if (detail.Count > 0)
                {
                    details[i.ToString(System.Globalization.CultureInfo.InvariantCulture)] = detail;
                }
            }

            if (details.Count > 0)
            {
                into[Name] = details;
            }
        }
    }
}
