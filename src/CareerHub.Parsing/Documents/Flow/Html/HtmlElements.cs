using System.Collections.Frozen;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>What the rendering section of the HTML standard (15.3) says about elements, as far as text depends on it.</summary>
internal static class HtmlElements
{
    /// <summary>Elements that are not rendered, or whose content stands in for something else (15.3.1, 15.4).</summary>
    private static readonly FrozenSet<string> Unrendered = FrozenSet.Create(
        "head", "title", "meta", "link", "base", "script", "style", "template", "noscript", "noembed", "noframes", "param", "rp", "rt", "source", "track",
        "iframe", "object", "embed", "canvas", "audio", "video", "area", "datalist", "select", "option", "textarea", "progress", "meter", "desc", "metadata");

    private static readonly FrozenSet<string> Blocks = FrozenSet.Create(
        "html", "body", "address", "article", "aside", "blockquote", "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
        "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "nav", "ol",
        "optgroup", "p", "plaintext", "pre", "search", "section", "summary", "ul", "xmp", "caption", "table", "tbody", "thead", "tfoot", "tr", "td", "th");

    private static readonly FrozenSet<string> Bold = FrozenSet.Create("b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6");

    private static readonly FrozenSet<string> Italic = FrozenSet.Create("i", "em", "cite", "dfn", "var", "address");

    /// <summary>Elements that mark part of a word as readily as a whole one.</summary>
    private static readonly FrozenSet<string> Marks = FrozenSet.Create(
        "b", "strong", "i", "em", "u", "s", "mark", "font", "sup", "sub", "small", "big", "del", "ins", "abbr", "wbr", "br", "img", "svg");

    public static bool IsUnrendered(string name) => Unrendered.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsBold(string name) => Bold.Contains(name);

    public static bool IsItalic(string name) => Italic.Contains(name);

    public static bool IsMark(string name) => Marks.Contains(name);

    /// <summary>1 to 6 for h1 to h6, or 0.</summary>
    public static int HeadingLevel(string name) => name is ['h', >= '1' and <= '6'] ? name[1] - '0' : 0;
}
