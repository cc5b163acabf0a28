using System.Net;

namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>An inline link (CommonMark 0.31, 6.3): [label](target "title").</summary>
/// <param name="Length">The length of the whole, 0 when there is none.</param>
/// <param name="LabelLength">The length of the label after the opening bracket.</param>
/// <param name="Target">Where it leads, with character references decoded.</param>
internal readonly record struct MarkdownLink(int Length, int LabelLength, string Target)
{
    /// <summary>The link that begins with the bracket at the start of <paramref name="text"/>.</summary>
    public static MarkdownLink Find(ReadOnlySpan<char> text)
    {
        int label = LabelEnd(text);
        if (label < 0 || !text[label..].StartsWith("]("))
        {
            return default;
        }

        int target = label + 2;
        int close = TargetEnd(text[target..]);
        if (close < 0)
        {
            return default;
        }

        ReadOnlySpan<char> inside = text.Slice(target, close).Trim();
        int space = inside.IndexOf(' ');
        string address = (space < 0 ? inside : inside[..space]).Trim("<>").ToString();
        return new MarkdownLink(target + close + 1, label - 1, address.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(address) : address);
    }

    // The first bracket that no backslash stands before, or -1 when another one opens first.
    private static int LabelEnd(ReadOnlySpan<char> text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    return -1;
                case ']':
                    return i;
            }
        }

        return -1;
    }

    // Brackets in an address are part of it when they are balanced.
    private static int TargetEnd(ReadOnlySpan<char> text)
    {
        int open = 0;
        for (int i = 0; i < text.Length; i++)
        {
            open += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (open < 0)
            {
                return i;
            }
        }

        return -1;
    }
}
