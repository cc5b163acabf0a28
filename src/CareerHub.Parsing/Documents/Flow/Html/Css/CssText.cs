using System.Text;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>Finds its way through CSS: strings and brackets enclose what does not count.</summary>
internal static class CssText
{
    /// <summary>The text without comments.</summary>
    public static string WithoutComments(string css)
    {
        if (!css.Contains("/*", StringComparison.Ordinal))
        {
            return css;
        }

        var text = new StringBuilder(css.Length);
        for (int at = 0; at < css.Length;)
        {
            int start = css.IndexOf("/*", at, StringComparison.Ordinal);
            int end = start < 0 ? -1 : css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            text.Append(css, at, (start < 0 ? css.Length : start) - at).Append(start < 0 ? "" : " ");
            at = end < 0 ? css.Length : end + 2;
        }

        return text.ToString();
    }

    /// <summary>The place of the first of some characters outside strings and brackets, or -1.</summary>
    public static int IndexOfAny(ReadOnlySpan<char> text, ReadOnlySpan<char> characters)
    {
        int open = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\'')
            {
                i = EndOfString(text, i);
            }
            else if (c == '\\')
            {
                i++;
            }
            else if (open == 0 && characters.Contains(c))
            {
                return i;
            }
            else
            {
                open += c is '(' or '[' ? 1 : c is ')' or ']' && open > 0 ? -1 : 0;
            }
        }

        return -1;
    }

    /// <summary>What follows the block whose opening brace has just been passed.</summary>
    public static ReadOnlySpan<char> AfterBlock(ReadOnlySpan<char> text)
    {
        int end = EndOfBlock(text);
        return end < 0 ? [] : text[(end + 1)..];
    }

    /// <summary>The place of the brace that closes the block whose opening brace has just been passed, or -1.</summary>
    public static int EndOfBlock(ReadOnlySpan<char> text)
    {
        int open = 1;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is '"' or '\'')
            {
                i = EndOfString(text, i);
                continue;
            }

            open += c switch { '{' => 1, '}' => -1, _ => 0 };
            if (open == 0)
            {
                return i;
            }
        }

        return -1;
    }

    // CSS Syntax 3, 4.3.5: an unescaped line end ends a string that was not closed.
    private static int EndOfString(ReadOnlySpan<char> text, int start)
    {
        int i = start + 1;
        while (i < text.Length && text[i] != text[start] && text[i] != '\n')
        {
            i += text[i] == '\\' ? 2 : 1;
        }

        return i;
    }
}
