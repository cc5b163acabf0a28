using System.Collections.Frozen;
using System.Globalization;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>Reads declaration lists (CSS Syntax 3, 5.4.4), and of them only what text depends on; shorthands are taken apart.</summary>
internal static class CssDeclarations
{
    private static readonly FrozenSet<string> Known = FrozenSet.Create(
        "display", "visibility", "opacity", "color", "font", "font-weight", "font-style", "font-size", "white-space", "list-style", "list-style-type",
        "page-break-before", "break-before", "float", "position", "overflow", "clip", "clip-path", "width", "height", "left", "top", "text-indent", "flex-direction",
        "margin", "margin-left", "margin-right", "padding", "padding-left", "padding-right", "mso-list");

    private static readonly FrozenSet<string> ListTypes = FrozenSet.Create(
        "none", "disc", "circle", "square", "decimal", "decimal-leading-zero", "lower-alpha", "upper-alpha", "lower-latin", "upper-latin", "lower-roman", "upper-roman");

    public static List<CssDeclaration> Parse(ReadOnlySpan<char> text)
    {
        var declarations = new List<CssDeclaration>();
        while (!text.IsEmpty)
        {
            int end = CssText.IndexOfAny(text, ";{");
            ReadOnlySpan<char> declaration = end < 0 ? text : text[..end];

            // A rule nested in this one is not looked at, nor what introduces it.
            bool isNested = end >= 0 && text[end] == '{';
            text = end < 0 ? [] : isNested ? CssText.AfterBlock(text[(end + 1)..]) : text[(end + 1)..];
            int colon = isNested ? -1 : declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().ToString().ToLowerInvariant() is var name && Known.Contains(name))
            {
                Add(declarations, name, declaration[(colon + 1)..].Trim().ToString().ToLowerInvariant());
            }
        }

        return declarations;
    }

    private static void Add(List<CssDeclaration> declarations, string name, string written)
    {
        int mark = written.IndexOf('!', StringComparison.Ordinal);
        bool important = mark >= 0 && written[mark..].Contains("important", StringComparison.Ordinal);
        string value = (mark >= 0 ? written[..mark] : written).Trim();

        // A custom property may be anything.
        if (value.Length == 0 || value.Contains("var(", StringComparison.Ordinal))
        {
            return;
        }

        string[] parts = value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<(string, string)> longhands = name switch
        {
            "font" => Font(parts),
            "list-style" => parts.Where(ListTypes.Contains).Take(1).Select(type => ("list-style-type", type)),
            "margin" or "padding" => [($"{name}-right", parts[Math.Min(1, parts.Length - 1)]), ($"{name}-left", parts[parts.Length > 3 ? 3 : Math.Min(1, parts.Length - 1)])],
            _ => [(name, value)],
        };
        declarations.AddRange(longhands.Select(longhand => new CssDeclaration(longhand.Item1, longhand.Item2, important)));
    }

    // CSS Fonts 4, 4.1: what is not stated takes its initial value.
    private static IEnumerable<(string Name, string Value)> Font(string[] parts)
    {
        yield return ("font-style", Array.Find(parts, part => part is "italic" or "oblique") ?? "normal");
        yield return ("font-weight", Array.Find(parts, part => part is "bold" or "bolder" || int.TryParse(part, CultureInfo.InvariantCulture, out _)) ?? "normal");
        if (Array.Find(parts, part => char.IsAsciiDigit(part[0]) && !int.TryParse(part, CultureInfo.InvariantCulture, out _)) is { } size)
        {
            yield return ("font-size", size.Split('/')[0]);
        }
    }
}
