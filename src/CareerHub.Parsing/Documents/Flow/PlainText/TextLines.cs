namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>The lines of a text, and what kinds of line there are.</summary>
internal static class TextLines
{
    /// <summary>Stands for a form feed.</summary>
    public const string PageBreak = "\f";

    private const int ShortestRule = 3;

    /// <summary>The lines without their ends (CR LF, LF, CR, U+0085, U+2028, U+2029); a form feed is a line of its own.</summary>
    public static string[] Split(string text)
    {
        var lines = new List<string>();
        foreach (string page in text.Split(PageBreak))
        {
            if (lines.Count > 0)
            {
                lines.Add(PageBreak);
            }

            lines.AddRange(page.ReplaceLineEndings("\n").Split('\n'));
        }

        return [.. lines];
    }

    public static bool IsBlank(string line) => string.IsNullOrWhiteSpace(line);

    /// <summary>Whether a line is nothing but one repeated line-drawing character.</summary>
    public static bool IsRule(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> rule = line.Trim();
        return rule.Length >= ShortestRule
            && rule[0] is '=' or '-' or '_' or '*' or '~' or '#' or (>= '\u2010' and <= '\u2015') or (>= '\u2500' and <= '\u257f')
            && rule.IndexOfAnyExcept(rule[0], ' ') < 0;
    }
}
