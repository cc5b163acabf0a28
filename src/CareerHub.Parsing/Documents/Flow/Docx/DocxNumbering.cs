using System.Xml;
using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>The numberings of a document (17.9): what stands before a paragraph, and at which level a style stands.</summary>
internal sealed class DocxNumbering
{
    // Nine counters and what stands between them; a longer text would be repeated at every item.
    private const int LongestText = 64;

    private readonly Dictionary<string, NumberingDefinition> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (NumberingDefinition Definition, Dictionary<int, int> Starts)> instances = [];
    private NumberingDefinition? definition;
    private NumberingLevel? level;
    private int levelNumber;
    private int? instance;

    public static DocxNumbering Read(Stream? stream, ReadingBudget budget)
    {
        var numbering = new DocxNumbering();
        if (stream is not null)
        {
            XmlParts.VisitAll(stream, budget, reader =>
            {
                numbering.Visit(reader);
                return true;
            });
        }

        return numbering;
    }

    /// <summary>The nesting of the list item that a paragraph with these properties is, from 1, or 0; and its number as shown, or null. Counts the paragraph.</summary>
    public (int Level, string? Number) Next(in ParagraphProperties paragraph)
    {
        if (paragraph.Numbering is not { } number || !instances.TryGetValue(number, out (NumberingDefinition Definition, Dictionary<int, int> Starts) found))
        {
            return (0, null);
        }

        int stated = paragraph.NumberingLevel
            ?? (paragraph.Style is { } style && found.Definition.StyleLevels.TryGetValue(style, out int ofStyle) ? ofStyle : 0);
        int at = Math.Clamp(stated, 0, NumberingDefinition.Levels - 1);

        // 17.9.26: the list begins anew where it is first used.
        string? shown = found.Definition.Count(at, found.Starts.Remove(at, out int start) ? start : null);
        return (found.Definition.Level[at].IsSilent ? 0 : at + 1, shown);
    }

    private void Visit(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "abstractNum":
                definition = definitions[reader.WordAttribute("abstractNumId") ?? ""] = new NumberingDefinition();
                instance = null;
                break;
            case "num":
                instance = int.TryParse(reader.WordAttribute("numId"), out int number) ? number : null;
                break;
            case "abstractNumId" when instance is { } known && definitions.TryGetValue(reader.Value() ?? "", out NumberingDefinition? used):
                instances.TryAdd(known, (used, []));
                break;
            case "lvl" or "lvlOverride":
                _ = int.TryParse(reader.WordAttribute("ilvl"), out levelNumber);
                levelNumber = Math.Clamp(levelNumber, 0, NumberingDefinition.Levels - 1);
                level = instance is null ? definition?.Level[levelNumber] : null;
                break;
            case "startOverride" when instance is { } known && reader.Number() is { } start && instances.TryGetValue(known, out var overridden):
                overridden.Starts[levelNumber] = start;
                break;
            default:
                VisitLevel(reader);
                break;
        }
    }

    private void VisitLevel(XmlReader reader)
    {
        if (level is null)
        {
            return;
        }

        switch (reader.LocalName)
        {
            case "pStyle" when reader.Value() is { } style:
                definition!.StyleLevels.TryAdd(style, levelNumber);
                break;
            case "numFmt":
                level.Format = reader.Value() ?? level.Format;
                break;
            case "lvlText":
                level.Text = reader.Value() is { Length: <= LongestText } text ? text : "";
                break;
            case "start":
                level.Start = reader.Number() ?? 1;
                break;
            case "isLgl":
                level.IsLegal = reader.IsOn();
                break;
        }
    }
}
