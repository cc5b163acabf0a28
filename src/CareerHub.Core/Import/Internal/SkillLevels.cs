namespace CareerHub.Import.Internal;

/// <summary>The words for levels of skill that have one clear meaning.</summary>
internal static class SkillLevels
{
    private static readonly Dictionary<string, int> ByWord = DataFile.Lines("CareerHub.Import.Data.skill-levels.tsv")
        .SelectMany(fields => fields.Skip(1).Select(word => KeyValuePair.Create(word, int.Parse(fields[0], System.Globalization.CultureInfo.InvariantCulture))))
        .ToDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The level from 1 (basic) to 5 (master) that a word stands for, or null when it is not clear.</summary>
    public static int? Find(string word) => ByWord.TryGetValue(word.Trim(), out int level) ? level : null;
}
