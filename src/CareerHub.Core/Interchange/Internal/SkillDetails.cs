using System.Text.Json;
using System.Text.Json.Nodes;
using CareerHub.Import;
using CareerHub.Import.Internal;
using CareerHub.Profiles;

namespace CareerHub.Interchange.Internal;

/// <summary>What the model knows of a skill beside its name and group.</summary>
internal static class SkillDetails
{
    private static readonly string[] Levels = ["Basic", "Intermediate", "Advanced", "Expert", "Master"];

    public static Member<Skill> Level { get; } = new Leaf<Skill, int?>("level", new LevelCodec(), s => s.Level, (s, v) => s with { Level = v });

    public static IReadOnlyList<Member<Skill>> Others { get; } =
    [
        new Leaf<Skill, int?>("yearsOfExperience", Codecs.Whole, s => s.YearsOfExperience, (s, v) => s with { YearsOfExperience = v }),
        new Leaf<Skill, int?>("startedUsingYear", Codecs.Whole, s => s.StartedUsingYear, (s, v) => s with { StartedUsingYear = v }),
        new Leaf<Skill, bool>("isPrimary", Codecs.Flag, s => s.IsPrimary, (s, v) => s with { IsPrimary = v }),
    ];

    /// <summary>A level from 1 to 5 by the word for it; other words are kept and not judged.</summary>
    private sealed class LevelCodec() : Codec<int?>(FindingCodes.WrongType, "a text")
    {
        public override bool TryRead(JsonElement element, out int? value)
        {
            value = null;
            if (element.ValueKind != JsonValueKind.String)
            {
                return false;
            }

            value = SkillLevels.Find(element.GetString()!);
            return true;
        }

        public override JsonNode? Write(int? value) => value is >= 1 and <= 5 ? JsonValue.Create(Levels[value.Value - 1]) : null;
    }
}
