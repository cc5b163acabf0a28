namespace CareerHub.Profiles.Validation.Internal;

/// <summary>Checks skills, each by itself and among the others of its group.</summary>
internal static class SkillRules
{
    private const int HighestLevel = 5;
    private const int MostYears = 80;

    public static void Check(ValueList<Skill> skills, ValidationContext context)
    {
        const string section = nameof(Profile.Skills);
        context.Count(section, "skills", skills.Count, context.Limits.Skills);
        var names = new HashSet<(string Group, string Name)>();
        for (int i = 0; i < skills.Count; i++)
        {
            string path = $"{section}[{i}]";
            context.Entry(skills[i], path);
            Check(skills[i], path, context);
            if (!ProfileText.IsBlank(skills[i].Name) && !names.Add((Fold(skills[i].GroupName), Fold(skills[i].Name))))
            {
                context.Add($"{path}.{nameof(Skill.Name)}", ValidationCodes.Duplicate, "The skill stands in its group twice.");
            }
        }
    }

    private static void Check(Skill skill, string path, ValidationContext context)
    {
        context.RequireOne($"{path}.{nameof(skill.Name)}", "A skill needs a name.", skill.Name);
        context.Text($"{path}.{nameof(skill.Name)}", "skill", skill.Name, context.Limits.Keyword);
        context.Line($"{path}.{nameof(skill.GroupName)}", "group", skill.GroupName);
        context.Number($"{path}.{nameof(skill.Level)}", "level", skill.Level, 1, HighestLevel);
        context.Number($"{path}.{nameof(skill.YearsOfExperience)}", "number of years", skill.YearsOfExperience, 0, MostYears);
        context.Number($"{path}.{nameof(skill.StartedUsingYear)}", "first year", skill.StartedUsingYear, context.Limits.EarliestYear, context.Limits.LatestYear);
    }

    private static string Fold(string text) => text.Trim().ToUpperInvariant();
}
