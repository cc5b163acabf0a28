using CareerHub.Parsing.Documents.Flow.Xml;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Docx;

/// <summary>Which numberings (17.9) put something before a paragraph, and at which level a style stands.</summary>
internal sealed class DocxNumbering
{
    private readonly Dictionary<string, HashSet<int>> silentLevels = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Definition, string Style), int> styleLevels = [];
    private readonly Dictionary<int, string> definitions = [];
    private string definition = "";
    private int level;
    private int? instance;

    public static DocxNumbering Read(Stream? stream, ReadingBudget budget)
    {
        var numbering = new DocxNumbering();
        if (stream is not null)
        {
            XmlParts.VisitAll(stream, budget, reader =>
            {
                numbering.Visit(reader.LocalName, reader.Value(), reader.WordAttribute);
                return true;
            });
        }

        return numbering;
    }

    /// <summary>The nesting of the list item that a paragraph with these properties is, from 1, or 0.</summary>
    public int ListLevel(in ParagraphProperties paragraph)
    {
        if (paragraph.Numbering is not { } number || number == 0 || !definitions.TryGetValue(number, out string? found))
        {
            return 0;
        }

        int at = paragraph.NumberingLevel
            ?? (paragraph.Style is { } style && styleLevels.TryGetValue((found, style), out int stated) ? stated : 0);
        return silentLevels.TryGetValue(found, out HashSet<int>? silent) && silent.Contains(at) ? 0 : Math.Clamp(at, 0, 8) + 1;
    }

    private void Visit(string element, string? value, Func<string, string?> attribute)
    {
        switch (element)
        {
            case "abstractNum":
                definition = attribute("abstractNumId") ?? "";
                break;
            case "lvl":
                _ = int.TryParse(attribute("ilvl"), out level);
                break;
            case "pStyle" when value is not null:
                styleLevels.TryAdd((definition, value), level);
                break;
            case "numFmt" when value == "none":
            case "lvlText" when string.IsNullOrEmpty(value):
                (silentLevels.TryGetValue(definition, out HashSet<int>? silent) ? silent : silentLevels[definition] = []).Add(level);
                break;
            case "num":
                definition = "";
                instance = int.TryParse(attribute("numId"), out int number) ? number : null;
                break;
            case "abstractNumId" when instance is { } known && value is not null:
                definitions.TryAdd(known, value);
                break;
        }
    }
}
