namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>The heading levels of paragraph styles (RTF 1.9.1, "Style sheet").</summary>
internal sealed class RtfStylesheet
{
    private const int BodyLevel = 9;

    private readonly Dictionary<int, (int Level, int? Base)> styles = [];
    private int? number;
    private int? parent;
    private int level;
    private string name = "";

    /// <summary>Takes a control word of a style's definition.</summary>
    public void Visit(string word, int value)
    {
        switch (word)
        {
            case "s":
                number = value;
                break;
            case "sbasedon":
                parent = value;
                break;
            case "outlinelevel" when value < BodyLevel:
                level = value + 1;
                break;
        }
    }

    /// <summary>Takes characters of a style's name.</summary>
    public void AppendName(string text) => name += name.Length < 64 ? text : "";

    /// <summary>Ends a definition.</summary>
    public void EndStyle()
    {
        if (number is { } known)
        {
            styles[known] = (level > 0 ? level : NamedLevel(name.Trim(' ', ';')), parent == known ? null : parent);
        }

        (number, parent, level, name) = (null, null, 0, "");
    }

    /// <summary>1 to 6 for headings, or 0.</summary>
    public int HeadingLevel(int style, int maxDepth)
    {
        int? at = style;
        for (int depth = 0; depth < maxDepth && at is { } known && styles.TryGetValue(known, out (int Level, int? Base) found); depth++)
        {
            if (found.Level > 0)
            {
                return found.Level;
            }

            at = found.Base;
        }

        return 0;
    }

    private static int NamedLevel(string style)
    {
        const string Heading = "heading ";
        if (style.Equals("title", StringComparison.OrdinalIgnoreCase))
        {
            return 1;
        }

        return style.StartsWith(Heading, StringComparison.OrdinalIgnoreCase) && int.TryParse(style.AsSpan(Heading.Length), out int level)
            ? Math.Clamp(level, 1, 6) : 0;
    }
}
