namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>A numbering definition (17.9.1) and where its counters stand. All lists that use it count on together.</summary>
internal sealed class NumberingDefinition
{
    public const int Levels = 9;

    private readonly int?[] counters = new int?[Levels];

    public NumberingLevel[] Level { get; } = [.. Enumerable.Range(0, Levels).Select(_ => new NumberingLevel())];

    /// <summary>The levels that belong to paragraph styles (17.9.23).</summary>
    public Dictionary<string, int> StyleLevels { get; } = new(StringComparer.Ordinal);

    /// <summary>Counts a paragraph and returns its number as shown; null for a bullet or for nothing.</summary>
    public string? Count(int level, int? startOverride)
    {
        counters[level] = startOverride ?? (counters[level] + 1 ?? Level[level].Start);
        counters.AsSpan(level + 1).Clear();
        return Level[level].IsBullet || Level[level].IsSilent ? null : Shown(level);
    }

    private string Shown(int level)
    {
        string text = Level[level].Text;
        for (int i = 0; i <= level; i++)
        {
            string format = Level[level].IsLegal ? "decimal" : Level[i].Format;
            text = text.Replace($"%{i + 1}", ListNumber.Of(counters[i] ?? Level[i].Start, format), StringComparison.Ordinal);
        }

        return text;
    }
}
