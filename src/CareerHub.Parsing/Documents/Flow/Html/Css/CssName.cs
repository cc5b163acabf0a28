using System.Text;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>Reads identifiers (CSS Syntax 3, 4.3.11).</summary>
internal static class CssName
{
    /// <summary>The identifier at the start of a text with its escapes resolved, and how long it is as written; empty when there is none.</summary>
    public static string At(ReadOnlySpan<char> text, out int length)
    {
        var name = new StringBuilder();
        length = 0;
        while (length < text.Length)
        {
            char c = text[length];
            if (c == '\\' && length + 1 < text.Length && !char.IsAsciiHexDigit(text[length + 1]))
            {
                // Frameworks write "md\:flex"; escapes by number are not used in class names.
                name.Append(text[length + 1]);
                length += 2;
            }
            else if (char.IsAsciiLetterOrDigit(c) || c is '-' or '_' || c >= '\u0080')
            {
                name.Append(c);
                length++;
            }
            else
            {
                break;
            }
        }

        return name.ToString();
    }
}
