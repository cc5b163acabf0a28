using System.Text;
using static CareerHub.Parsing.Tests.Fuzzing.DeepDocument;

namespace CareerHub.Parsing.Tests.Fuzzing;

/// <summary>Deep RTF, HTML, MHTML, Markdown and text.</summary>
internal static class DeepMarkups
{
    public static IEnumerable<DeepDocument> All() => [.. Rtf(), .. Html(), .. Mhtml(), .. Markdown(), .. Text()];

    private static IEnumerable<DeepDocument> Rtf() =>
    [
        Rtf("groups", "{", "}"),
        Rtf("open groups", "{", ""),
        Rtf("closed groups", "", "}"),
        Rtf("destinations", @"{\*\x ", "}"),
        Rtf("fields", @"{\field{\*\fldinst x}{\fldrslt ", "}}"),
        Rtf("shapes", @"{\shp{\*\shpinst{\shptxt ", "}}}"),
        Rtf("tables", @"\intbl\itap9999{", @"}\nestcell\nestrow "),
        Rtf("tables by level", @"\trowd\pard\intbl\itap2147483647 x\cell ", ""),
        Rtf("alternatives", @"{\upr{x}{\*\ud{", "}}}"),
        new("RTF font tables", n => Ascii(@"{\rtf1{\fonttbl" + Times(n, "{") + Times(n, "}") + "}seen}")),
        new("RTF style sheets", n => Ascii(@"{\rtf1{\stylesheet" + Each(n, i => $"{{\\s{i}\\sbasedon{i + 1} x;}}") + @"}\s0 seen}")),
    ];

    private static IEnumerable<DeepDocument> Html() =>
    [
        Html("div", "<div>", "</div>"),
        Html("open div", "<div>", ""),
        Html("closed div", "", "</div>"),
        Html("inline", "<b><i><span>", "</span></i></b>"),
        Html("open inline", "<b><p>", ""),
        Html("crossed", "<b><i>", "</b></i>"),
        Html("tables", "<table><tr><td>", "</td></tr></table>"),
        Html("open tables", "<table><tr><td>", ""),
        Html("lists", "<ul><li>", "</li></ul>"),
        Html("open items", "<li>", ""),
        Html("definitions", "<dl><dd>", "</dd></dl>"),
        Html("quotes", "<blockquote>", "</blockquote>"),
        Html("links", "<a href=x>", "</a>"),
        Html("options", "<select><option>", ""),
        Html("forms", "<form>", "</form>"),
        Html("unknown elements", "<x-y>", "</x-y>"),
        Html("drawings", "<svg><g>", "</g></svg>"),
        Html("hidden", "<div hidden>", "</div>"),
        Html("comments", "<!--", "-->"),
        Html("sections", "<![CDATA[", "]]>"),
        Html("instructions", "<?x ", "?>"),
        Html("conditional comments", "<!--[if x]>", "<![endif]-->"),
        Html("templates", "<template>", "</template>"),
        Html("scripts", "<script>", "</script>"),
        Html("heads", "<html><head>", ""),
        Html("entities", "&amp", ";"),
        new("HTML attributes", n => Ascii("<html><p>seen<div " + Each(n, i => $"a{i}=1 ") + ">x</div>")),
        new("HTML linked data", n => Ascii("<html><script type=\"application/ld+json\">" + Times(n, "[") + Times(n, "]") + "</script><p>seen")),
        new("HTML linked persons", n => Ascii("<html><script type=\"application/ld+json\">" + Times(n, "{\"@type\":\"Person\",\"a\":") + "1" + Times(n, "}") + "</script><p>seen")),
        new("HTML styles", n => Ascii("<html><p style=\"" + Times(n, "color:red;") + "\">seen")),
        new("HTML style brackets", n => Ascii("<html><p style=\"" + Times(n, "a:(") + "\">seen")),
    ];

    private static IEnumerable<DeepDocument> Mhtml() =>
    [
        new("MHTML parts in parts", n => Ascii("MIME-Version: 1.0\n" + Each(n, i => $"Content-Type:multipart/a;boundary={i:x5}\n\n--{i:x5}\n") + "Content-Type:text/html\n\n<p>seen")),
        new("MHTML messages in messages", n => Ascii("MIME-Version: 1.0\n" + Times(n, "Content-Type: message/rfc822\n\n") + "Content-Type: text/html\n\n<p>seen")),
        new("MHTML parts beside parts", n => Ascii("MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n" + Times(n, "--b\nContent-Type: text/html\n\n<p>x\n") + "--b--\n")),
        new("MHTML header comments", n => Ascii("MIME-Version: 1.0\nContent-Type: text/html " + Times(n, "(") + Times(n, ")") + "\n\n<p>seen")),
        new("MHTML folded headers", n => Ascii("MIME-Version: 1.0\nContent-Type: text/html;\n" + Times(n, " x=y;\n") + "\n<p>seen")),
    ];

    private static IEnumerable<DeepDocument> Markdown() =>
    [
        Line("quotes", "> "),
        Line("open quotes", ">"),
        Line("items", "- "),
        Line("numbered items", "1. "),
        Line("emphasis", "*a **b "),
        Line("stars", "*"),
        Line("underlines", "_"),
        Line("brackets", "["),
        Line("links", "[a](b "),
        Line("pictures", "!["),
        Line("code", "`"),
        Line("escapes", "\\"),
        Line("autolinks", "<a:"),
        Line("strikes", "~~a "),
        Line("cells", "|"),
        Line("heads", "#"),
        new("Markdown closed brackets", n => Ascii("# seen\n\n" + Times(n, "[") + "x" + Times(n, "](y)") + "\n")),
        new("Markdown nested lists", n => Ascii("# seen\n\n" + Each(2000, i => Times(Math.Min(i, n / 2000) * 2, " ") + "- x\n"))),
        new("Markdown quotes by line", n => Ascii("# seen\n\n" + Each(2000, i => Times(Math.Min(i, n / 2000), ">") + " x\n"))),
        new("Markdown fences", n => Ascii("# seen\n\n" + Times(n, "```\n"))),
    ];

    private static IEnumerable<DeepDocument> Text() =>
    [
        new("text brackets", n => Ascii("Nora Quist\nWork experience\nBaker, Quist Ltd " + Times(n, "(") + " 2010 - 2015 " + Times(n, ")") + "\n")),
        new("text commas", n => Ascii("Nora Quist\nWork experience\nBaker" + Times(n, ", x") + " 2010 - 2015\nSkills\n" + Times(n, "a, ") + "\n")),
        new("text headings", n => Ascii("Nora Quist\n" + Times(n, "SKILLS\n"))),
        new("text marks", n => Encoding.UTF8.GetBytes("Nora a" + Times(n, "\u0301") + "\n")),
        new("text directions", n => Encoding.UTF8.GetBytes("Nora " + Times(n, "\u202E\u2066") + "seen\n")),
        new("text indents", n => Ascii("Nora Quist\nSkills\n" + Each(1000, i => Times(i * n / 100_000, " ") + "- x\n"))),
    ];

    private static DeepDocument Rtf(string name, string open, string close) => new("RTF " + name, n => Ascii(@"{\rtf1 seen\par " + Times(n, open) + "deep" + Times(n, close) + "}"));

    private static DeepDocument Html(string name, string open, string close) => new("HTML " + name, n => Ascii("<html><body><p>seen</p>" + Times(n, open) + "deep" + Times(n, close)));

    private static DeepDocument Line(string name, string piece) => new("Markdown " + name, n => Ascii("# seen\n\n" + Times(n, piece) + "x\n"));

    private static byte[] Ascii(string text) => Encoding.ASCII.GetBytes(text);
}
