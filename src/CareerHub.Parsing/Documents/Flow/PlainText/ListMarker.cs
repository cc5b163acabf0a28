namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>The bullet or number that begins a list item in plain text.</summary>
/// <param name="Indent">How many columns stand before it; a tab counts as four.</param>
/// <param name="ContentStart">Where the item's text begins in the line.</param>
internal readonly record struct ListMarker(int Indent, int ContentStart)
{
    private const int TabWidth = 4;
    private const int MostDigits = 2;
    private const string Bullets = "-*+•‣◦▪▫●○■□◆◇➢➤✓✔✗·»–—∙⁃";

    /// <summary>The marker of a line, or null.</summary>
    public static ListMarker? Find(ReadOnlySpan<char> line)
    {
        int start = line.IndexOfAnyExcept(' ', '\t');
        if (start < 0)
        {
            return null;
        }

        int end = start + MarkerLength(line[start..]);
        bool found = end > start && end + 1 < line.Length && line[end] is ' ' or '\t' or '\u00a0' && !line[end..].IsWhiteSpace();
        return found ? new ListMarker(IndentOf(line), end + line[end..].IndexOfAnyExcept(" \t\u00a0")) : null;
    }

    /// <summary>How many columns stand before the text of a line.</summary>
    public static int IndentOf(ReadOnlySpan<char> line)
    {
        int columns = 0;
        foreach (char c in line)
        {
            if (c is not (' ' or '\t'))
            {
                break;
            }

            columns += c == '\t' ? TabWidth : 1;
        }

        return columns;
    }

    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        if (Bullets.Contains(text[0]))
        {
            return 1;
        }

        int digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= MostDigits && text[digits] is '.' or ')' ? digits + 1 : 0;
    }
}
