using System.Buffers;
using System.Globalization;
using System.Text;

namespace CareerHub.Cv.Exports.Internal;

/// <summary>
/// Makes text that Markdown (CommonMark 0.31, and GFM's tables and strikethrough) shows as it is.
/// What cannot be markup where it stands stays unescaped, for those who read the source.
/// </summary>
internal static class MarkdownEscape
{
    private const string Always = "\\`*[]<";
    private static readonly SearchValues<char> Suspicious = SearchValues.Create(Always + "&_~");

    private static readonly SearchValues<char> ReferenceCharacters =
        SearchValues.Create("#ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");

    /// <summary>Text within a line.</summary>
    public static string Inline(string text)
    {
        if (text.AsSpan().IndexOfAny(Suspicious) < 0)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 8);
        for (int i = 0; i < text.Length; i++)
        {
            if (IsMarkup(text, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    /// <summary>Text that begins a block and has been escaped within: there more characters mean something (sections 4.1 to 4.3, 5.1 and 5.2).</summary>
    public static string Start(string inline) => inline[0] switch
    {
        '#' or '>' or '+' or '-' or '=' or '|' => "\\" + inline,
        >= '0' and <= '9' when NumberEnd(inline) is { } end => inline.Insert(end, "\\"),
        _ => inline,
    };

    /// <summary>Text of a heading, which number signs at its end would close (4.2).</summary>
    public static string Heading(string text)
    {
        string inline = Inline(text);
        return inline[^1] == '#' ? inline[..^1] + "\\#" : inline;
    }

    /// <summary>Where a link leads (6.3); what would end it, or would be taken for another mark, as its bytes.</summary>
    public static string Address(string href)
    {
        bool balanced = IsBalanced(href);
        var escaped = new StringBuilder(href.Length);
        for (int i = 0; i < href.Length; i++)
        {
            _ = href[i] switch
            {
                '<' or '>' or '\\' or '`' => escaped.Append(CultureInfo.InvariantCulture, $"%{(int)href[i]:X2}"),
                '(' or ')' when !balanced => escaped.Append(CultureInfo.InvariantCulture, $"%{(int)href[i]:X2}"),
                '&' when IsEntity(href.AsSpan(i + 1)) => escaped.Append("&amp;"),
                var c => escaped.Append(c),
            };
        }

        return escaped.ToString();
    }

    // The tilde of "~30 %" opens and cannot close, so that two of its kind strike nothing out.
    private static bool IsMarkup(string text, int at) => text[at] switch
    {
        var c when Always.Contains(c, StringComparison.Ordinal) => true,
        '&' => IsEntity(text.AsSpan(at + 1)),
        '_' => !(IsLetterOrDigit(text, at - 1) && IsLetterOrDigit(text, at + 1)),
        '~' => !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (at == 0 || text[at - 1] == ' ')),
        _ => false,
    };

    // 6.2: an ampersand begins a character reference when a name or a number and a semicolon follow.
    private static bool IsEntity(ReadOnlySpan<char> rest)
    {
        int end = rest.IndexOfAnyExcept(ReferenceCharacters);
        return end > 0 && rest[end] == ';';
    }

    private static bool IsLetterOrDigit(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);

    private static bool IsBalanced(string href)
    {
        int open = 0;
        foreach (char c in href)
        {
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0)
            {
                return false;
            }
        }

        return open == 0;
    }

    // 5.2: up to nine digits, a full stop or a bracket, and a space or the end.
    private static int? NumberEnd(string text)
    {
        int end = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return end is > 0 and < 10 && text[end] is '.' or ')' && (end + 1 == text.Length || text[end + 1] == ' ') ? end : null;
    }
}
