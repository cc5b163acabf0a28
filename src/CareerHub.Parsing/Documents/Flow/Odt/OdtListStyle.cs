using System.Xml;

namespace CareerHub.Parsing.Documents.Flow.Odt;

/// <summary>A list style, or the numbering of headings, and where its counters stand.</summary>
internal sealed class OdtListStyle
{
    public const int Levels = 10;

    // No list draws a longer one; it would be repeated at every item.
    private const int LongestAffix = 32;

    private readonly OdtListLevel[] levels = [.. Enumerable.Repeat(OdtListLevel.Plain, Levels)];
    private readonly int?[] counters = new int?[Levels];

    /// <summary>Takes the definition of a level; the reader stands at its element.</summary>
    public void Define(XmlReader reader)
    {
        int level = reader.Count("level", OdtNames.Text, Levels) - 1;
        levels[level] = new OdtListLevel(
            reader.LocalName == "list-level-style-bullet" ? "" : reader.GetAttribute("num-format", OdtNames.Style) ?? "",
            Affix(reader.GetAttribute("num-prefix", OdtNames.Style)),
            Affix(reader.GetAttribute("num-suffix", OdtNames.Style)),
            reader.Count("display-levels", OdtNames.Text, Levels),
            int.TryParse(reader.GetAttribute("start-value", OdtNames.Text), out int start) ? start : 1);
    }

    /// <summary>Begins a list at a level, counted from 1.</summary>
    public void Restart(int level) => counters.AsSpan(Math.Clamp(level, 1, Levels) - 1).Clear();

    /// <summary>Counts an item of a level, counted from 1, and returns its number as shown; null for a bullet or for nothing.</summary>
    public string? Count(int level, int? start)
    {
        int at = Math.Clamp(level, 1, Levels) - 1;
        counters[at] = start ?? (counters[at] + 1 ?? levels[at].Start);
        counters.AsSpan(at + 1).Clear();
        return levels[at].Format.Length == 0 ? null : levels[at].Prefix + Numbers(at) + levels[at].Suffix;
    }

    private string Numbers(int at) => string.Join('.', Enumerable.Range(0, at + 1)
        .Skip(at + 1 - levels[at].DisplayLevels)
        .Where(level => levels[level].Format.Length > 0)
        .Select(level => ListNumber.OfExample(counters[level] ?? levels[level].Start, levels[level].Format)));

    private static string Affix(string? text) => text is { Length: <= LongestAffix } ? text : "";
}
