using System.Net;

namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>Writes a line of Markdown without its marks (CommonMark 0.31, section 6): emphasis, code, links, autolinks, raw HTML, escapes.</summary>
internal sealed class MarkdownInline(FlowWriter writer)
{
    // Marks are looked for ahead; a longer line is no prose and is written as it stands.
    private const int LongestLine = 10_000;

    private TextStyle style;

    public void Write(string line)
    {
        style = default;
        if (line.Length > LongestLine)
        {
            writer.Append(line, style);
            return;
        }

        WriteSpan(line);
    }

    private void WriteSpan(ReadOnlySpan<char> text)
    {
        int plain = 0;
        for (int at = 0; at < text.Length;)
        {
            int mark = MarkLength(text, at);
            if (mark == 0)
            {
                at++;
                continue;
            }

            WritePlain(text[plain..at]);
            WriteMark(text.Slice(at, mark));
            at += mark;
            plain = at;
        }

        WritePlain(text[plain..]);
    }

    /// <summary>How many characters at a place are a mark with what it encloses; 0 for plain text.</summary>
    private static int MarkLength(ReadOnlySpan<char> text, int at)
    {
        ReadOnlySpan<char> rest = text[at..];
        return rest[0] switch
        {
            '\\' => rest.Length > 1 && (char.IsAsciiLetterOrDigit(rest[1]) || char.IsWhiteSpace(rest[1])) ? 0 : Math.Min(rest.Length, 2),
            '`' => Closed(rest, 1, '`'),
            '*' => Emphasis(text, at, rest),
            '_' => IsWordCharacter(text, at - 1) && IsWordCharacter(text, at + 1) ? 0 : Emphasis(text, at, rest),
            '!' when rest.StartsWith("![") => MarkdownLink.Find(rest[1..]) is { Length: > 0 } image ? image.Length + 1 : 0,
            '[' => MarkdownLink.Find(rest).Length,
            '<' => rest.Length > 1 && (char.IsAsciiLetter(rest[1]) || rest[1] is '/' or '!') ? Closed(rest, 1, '>') : 0,
            _ => 0,
        };
    }

    private void WriteMark(ReadOnlySpan<char> mark)
    {
        switch (mark[0])
        {
            case '\\':
                writer.Append(mark[1..], style);
                break;
            case '`':
                writer.Append(mark[1..^1], style);
                break;
            case '*' or '_':
                style = mark.Length > 1 ? style with { Bold = !style.Bold } : style with { Italic = !style.Italic };
                break;
            case '[':
                WriteLink(mark);
                break;
            case '<':
                WriteTag(mark[1..^1]);
                break;
        }
    }

    private void WriteLink(ReadOnlySpan<char> mark)
    {
        MarkdownLink link = MarkdownLink.Find(mark);
        TextStyle outer = style;
        style = style with { Link = link.Target };
        WriteSpan(mark.Slice(1, link.LabelLength));
        style = outer;
    }

    private void WriteTag(ReadOnlySpan<char> tag)
    {
        if (tag.StartsWith("br", StringComparison.OrdinalIgnoreCase))
        {
            writer.BreakLine();
        }
        else if (!tag.Contains(' ') && (tag.Contains("://", StringComparison.Ordinal) || tag.Contains('@')))
        {
            string target = tag.Contains("://", StringComparison.Ordinal) ? tag.ToString() : "mailto:" + tag.ToString();
            writer.Append(tag, style with { Link = target });
        }
    }

    private void WritePlain(ReadOnlySpan<char> text) =>
        writer.Append(text.Contains('&') ? WebUtility.HtmlDecode(text.ToString()) : text, style);

    // A run of marks opens beside text on its right and closes beside text on its left; between spaces it is plain.
    private static int Emphasis(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> rest)
    {
        int length = rest.Length > 1 && rest[1] == rest[0] ? 2 : 1;
        bool opens = at + length < text.Length && !char.IsWhiteSpace(text[at + length]);
        bool closes = at > 0 && !char.IsWhiteSpace(text[at - 1]);
        return opens || closes ? length : 0;
    }

    private static bool IsWordCharacter(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static int Closed(ReadOnlySpan<char> rest, int from, char close)
    {
        int end = rest[from..].IndexOf(close);
        return end <= 0 ? 0 : from + end + 1;
    }
}
