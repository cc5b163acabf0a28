using System.Net;
using System.Text;

namespace CareerHub.Cv.Internal.Checking;

/// <summary>
/// A page that a template made, cut into tags and visible text. Templates are the host's own code and the engine escapes what it fills in, so a tag ends
/// at its first '&gt;' outside quotation marks; nothing here reads HTML of others.
/// </summary>
internal sealed class RenderedPage
{
    private static readonly string[] Unshown = ["style", "script", "title"];

    private readonly string text;

    private RenderedPage(string html, IReadOnlyList<string> tags, string text) => (Html, Tags, this.text) = (html, tags, text);

    public string Html { get; }

    /// <summary>The start tags without their angle brackets, as they are written.</summary>
    public IReadOnlyList<string> Tags { get; }

    public bool Shows(string value) => text.Contains(Flat(value), StringComparison.Ordinal);

    public IEnumerable<string> Named(string name) => Tags.Where(tag => NameOf(tag) == name);

    public static string NameOf(string tag) => string.Concat(tag.TakeWhile(c => !char.IsWhiteSpace(c) && c != '/')).ToLowerInvariant();

    public static RenderedPage Read(string html)
    {
        var tags = new List<string>();
        var text = new StringBuilder();
        for (int at = 0; at < html.Length;)
        {
            int open = html.IndexOf('<', at);
            int textEnd = open < 0 ? html.Length : open;
            text.Append(html, at, textEnd - at);
            at = open < 0 ? html.Length : ReadTag(html, open, tags, text);
        }

        return new RenderedPage(html, tags, Flat(WebUtility.HtmlDecode(text.ToString())));
    }

    private static int ReadTag(string html, int open, List<string> tags, StringBuilder text)
    {
        int close = EndOfTag(html, open + 1);
        string tag = html[(open + 1)..close];
        if (tag.StartsWith('/') || tag.StartsWith('!'))
        {
            return close + 1;
        }

        tags.Add(tag);
        text.Append(' ');
        string name = NameOf(tag);
        return Array.Exists(Unshown, one => one == name) && html.IndexOf($"</{name}", close, StringComparison.OrdinalIgnoreCase) is >= 0 and var end ? end : Math.Min(close + 1, html.Length);
    }

    private static int EndOfTag(string html, int at)
    {
        char quote = '\0';
        for (; at < html.Length; at++)
        {
            char c = html[at];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == '>')
            {
                return at;
            }
        }

        return html.Length;
    }

    // A template may break lines and mark parts of a text; what counts is that the characters stand there in order.
    private static string Flat(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
