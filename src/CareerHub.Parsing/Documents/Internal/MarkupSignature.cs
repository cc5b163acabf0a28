using System.Collections.Frozen;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>Tells HTML, SVG and other XML from plain text by how it starts.</summary>
internal static class MarkupSignature
{
    // The tags of the MIME Sniffing Standard, section 7.1, and others that begin fragments of a page.
    private static readonly FrozenSet<string> HtmlTags = FrozenSet.Create(StringComparer.OrdinalIgnoreCase,
        "html", "head", "body", "script", "iframe", "style", "title", "meta", "link", "base", "h1", "h2", "h3", "h4", "h5", "h6",
        "div", "span", "font", "table", "a", "b", "i", "br", "hr", "p", "ul", "ol", "dl", "center", "strong", "em", "img",
        "section", "article", "header", "main", "nav", "aside", "footer", "address", "pre", "template", "form");

    public static bool IsHtml(ReadOnlySpan<char> start)
    {
        ReadOnlySpan<char> tag = FirstTag(start);
        if (tag.StartsWith("!doctype", StringComparison.OrdinalIgnoreCase))
        {
            return tag["!doctype".Length..].TrimStart().StartsWith("html", StringComparison.OrdinalIgnoreCase);
        }

        int length = tag.IndexOfAnyExceptInRange('!', '~');
        ReadOnlySpan<char> name = length < 0 ? tag : tag[..length];
        int end = name.IndexOfAny('>', '/');
        return HtmlTags.GetAlternateLookup<ReadOnlySpan<char>>().Contains(end < 0 ? name : name[..end])
            || start.Contains("<html", StringComparison.OrdinalIgnoreCase)
            || start.Contains("<body", StringComparison.OrdinalIgnoreCase);
    }

    public static bool IsSvg(ReadOnlySpan<char> start) => Names(FirstTag(start), "svg")
        || FirstTag(start).StartsWith("!doctype svg", StringComparison.OrdinalIgnoreCase);

    /// <summary>What an XML file is by its root element, or null when the text is no XML.</summary>
    public static FileKind? OfXml(ReadOnlySpan<char> start)
    {
        ReadOnlySpan<char> root = FirstTag(start);
        int end = root.IndexOf('>');
        ReadOnlySpan<char> tag = end < 0 ? root : root[..end];
        if (tag.Contains("http://schemas.microsoft.com/office/2006/xmlPackage", StringComparison.Ordinal))
        {
            return FileKind.FlatDocx;
        }

        if (tag.Contains("urn:oasis:names:tc:opendocument:xmlns:office:1.0", StringComparison.Ordinal))
        {
            return FileKind.FlatOdt;
        }

        if (tag.Contains("http://schemas.microsoft.com/office/word/2003/wordml", StringComparison.Ordinal))
        {
            return FileKind.WordXml;
        }

        return start.TrimStart().StartsWith("<?xml", StringComparison.OrdinalIgnoreCase) ? FileKind.Unknown : null;
    }

    /// <summary>Whether a text is a TeX source: a line of it begins with a command that only these have.</summary>
    public static bool IsTeX(ReadOnlySpan<char> start)
    {
        foreach (ReadOnlySpan<char> line in start.EnumerateLines())
        {
            if (line.StartsWith("\\documentclass") || line.StartsWith("\\documentstyle") || line.StartsWith("\\usepackage"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Names(ReadOnlySpan<char> tag, string name) =>
        tag.StartsWith(name, StringComparison.OrdinalIgnoreCase)
        && (tag.Length == name.Length || !char.IsLetterOrDigit(tag[name.Length]));

    /// <summary>What follows the first "&lt;" that opens no comment or processing instruction; empty when the text starts otherwise.</summary>
    private static ReadOnlySpan<char> FirstTag(ReadOnlySpan<char> start)
    {
        ReadOnlySpan<char> rest = start.TrimStart();
        while (rest.StartsWith("<!--") || rest.StartsWith("<?"))
        {
            string close = rest[1] == '?' ? ">" : "-->";
            int end = rest.IndexOf(close);
            if (end < 0)
            {
                return [];
            }

            rest = rest[(end + close.Length)..].TrimStart();
        }

        return rest.StartsWith("<") ? rest[1..] : [];
    }
}
