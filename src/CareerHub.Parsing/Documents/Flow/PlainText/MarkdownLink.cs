namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>An inline link (CommonMark 0.31, 6.3): [label](target "title").</summary>
/// <param name="Length">The length of the whole, 0 when there is none.</param>
/// <param name="LabelLength">The length of the label after the opening bracket.</param>
/// <param name="Target">Where it leads, as written.</param>
internal readonly record struct MarkdownLink(int Length, int LabelLength, string Target)
{
    /// <summary>The link that begins with the bracket at the start of <paramref name="text"/>.</summary>
    public static MarkdownLink Find(ReadOnlySpan<char> text)
    {
        int label = text.IndexOf("](");
        if (label < 0 || text[1..label].Contains('['))
        {
            return default;
        }

        int target = label + 2;
        int close = text[target..].IndexOf(')');
        if (close < 0)
        {
            return default;
        }

        ReadOnlySpan<char> inside = text.Slice(target, close).Trim();
        int space = inside.IndexOf(' ');
        return new MarkdownLink(target + close + 1, label - 1, (space < 0 ? inside : inside[..space]).Trim("<>").ToString());
    }
}
