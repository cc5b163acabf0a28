namespace CareerHub.Cv.Internal.Checking;

/// <summary>What is wrong with a page that a template made, whatever it looks like.</summary>
internal static class PageProblems
{
    private static readonly string[] Loading = ["src", "srcset", "poster", "data", "background"];

    // Elements that run, load, send or change where addresses lead. A CV has no use for any of them.
    private static readonly string[] Refused = ["script", "link", "base", "iframe", "frame", "object", "embed", "form", "input", "button", "audio", "video", "template"];

    public static IEnumerable<string> Of(RenderedPage page, CvDocument document) =>
    [
        .. Attribute(page, "html", "lang", document.Language),
        .. Attribute(page, "html", "dir", document.Direction),
        .. Count(page, "title", 1),
        .. Count(page, "h1", 1),
        .. Count(page, "h2", document.Sections.Count),
        .. page.Tags.Select(RenderedPage.NameOf).Distinct().Where(Refused.Contains).Select(name => $"The page has a {name} element."),
        .. page.Tags.SelectMany(Attributes).Where(one => one.Name.StartsWith("on", StringComparison.Ordinal)).Select(one => $"An element has the script attribute {one.Name}."),
        .. page.Tags.SelectMany(Attributes).Where(one => Loading.Contains(one.Name) && !one.Value.StartsWith("data:", StringComparison.Ordinal)).Select(one => $"The attribute {one.Name} loads something from elsewhere."),
        .. page.Html.Contains("url(", StringComparison.OrdinalIgnoreCase) && LoadsFromStyles(page.Html) ? ["A style loads something from elsewhere."] : Array.Empty<string>(),
        .. page.Named("img").Where(tag => Attributes(tag).All(one => one.Name != "alt")).Select(_ => "A picture has no alt text."),
    ];

    private static IEnumerable<string> Attribute(RenderedPage page, string element, string name, string value) =>
        page.Named(element).SelectMany(Attributes).Any(one => one.Name == name && one.Value == value) ? [] : [$"The {element} element has no {name}=\"{value}\"."];

    private static IEnumerable<string> Count(RenderedPage page, string element, int expected) =>
        page.Named(element).Count() is var found && found == expected ? [] : [$"The page has {found} {element} elements instead of {expected}."];

    private static bool LoadsFromStyles(string html)
    {
        for (int at = html.IndexOf("url(", StringComparison.OrdinalIgnoreCase); at >= 0; at = html.IndexOf("url(", at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if (!html.AsSpan(at + "url(".Length).TrimStart("\"' ").StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return html.Contains("@import", StringComparison.OrdinalIgnoreCase);
    }

    private static IEnumerable<(string Name, string Value)> Attributes(string tag)
    {
        for (int at = RenderedPage.NameOf(tag).Length; at < tag.Length;)
        {
            int nameEnd = tag.AsSpan(at).IndexOfAny("=\"'") is >= 0 and var found ? at + found : tag.Length;
            string[] names = tag[at..nameEnd].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            foreach (string flag in names.SkipLast(1))
            {
                yield return (flag.ToLowerInvariant(), "");
            }

            (string value, at) = Value(tag, nameEnd);
            if (names.Length > 0)
            {
                yield return (names[^1].ToLowerInvariant(), value);
            }
        }
    }

    private static (string Value, int End) Value(string tag, int equals)
    {
        int start = equals + 1;
        if (start >= tag.Length)
        {
            return ("", tag.Length);
        }

        if (tag[start] is '"' or '\'')
        {
            int close = tag.IndexOf(tag[start], start + 1);
            return close < 0 ? (tag[(start + 1)..], tag.Length) : (tag[(start + 1)..close], close + 1);
        }

        int end = tag.AsSpan(start).IndexOfAny(" \t\r\n\f") is >= 0 and var space ? start + space : tag.Length;
        return (tag[start..end], end);
    }
}
