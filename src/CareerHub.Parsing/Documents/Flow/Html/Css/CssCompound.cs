using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>A compound selector (Selectors 4, 4.2): what one element must be.</summary>
internal sealed class CssCompound
{
    private readonly List<Func<HtmlNode, bool>> conditions = [];
    private string? id;
    private string? className;
    private string? element;

    /// <summary>See <see cref="CssSelector.Specificity"/>.</summary>
    public int Specificity { get; private set; }

    public string Key => id is not null ? "#" + id : className is not null ? "." + className : element ?? "*";

    /// <summary>The compound at the start of a text, or null when there is none that is understood.</summary>
    public static CssCompound? Parse(ReadOnlySpan<char> text, out int length)
    {
        var compound = new CssCompound();
        length = 0;
        while (length < text.Length && text[length] is not (' ' or '\t' or '\n' or '\r' or '>' or '+' or '~'))
        {
            int taken = compound.Take(text[length..]);
            if (taken == 0)
            {
                return null;
            }

            length += taken;
        }

        return length == 0 ? null : compound;
    }

    public bool Matches(HtmlNode node) => conditions.TrueForAll(condition => condition(node));

    public static IEnumerable<string> ClassesOf(HtmlNode node) =>
        node.GetAttributeValue("class", "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    public static HtmlNode? ElementBefore(HtmlNode node)
    {
        HtmlNode? before = node.PreviousSibling;
        while (before is { NodeType: not HtmlNodeType.Element })
        {
            before = before.PreviousSibling;
        }

        return before;
    }

    /// <summary>Takes a simple selector; its length, or 0 when it is not understood.</summary>
    private int Take(ReadOnlySpan<char> text)
    {
        string name = CssName.At(text[0] is '.' or '#' or ':' ? text[1..] : text, out int length);
        switch (text[0])
        {
            case '*':
                return 1;
            case '.' when length > 0:
                className ??= name;
                Add(1 << 8, node => ClassesOf(node).Contains(name, StringComparer.Ordinal));
                return length + 1;
            case '#' when length > 0:
                id ??= name;
                Add(1 << 16, node => node.GetAttributeValue("id", "") == name);
                return length + 1;
            case '[':
                return CssAttribute.Parse(text, out int end) is { } attribute ? AddAndReturn(1 << 8, attribute, end) : 0;
            case ':':
                return CssPseudoClass.Parse(name, text[(length + 1)..], out int argument) is { } state ? AddAndReturn(1 << 8, state, length + 1 + argument) : 0;
            default:
                string lower = name.ToLowerInvariant();
                element ??= lower;
                return length > 0 ? AddAndReturn(1, node => node.Name == lower, length) : 0;
        }
    }

    private int AddAndReturn(int specificity, Func<HtmlNode, bool> condition, int length)
    {
        Add(specificity, condition);
        return length;
    }

    private void Add(int specificity, Func<HtmlNode, bool> condition)
    {
        Specificity += specificity;
        conditions.Add(condition);
    }
}
