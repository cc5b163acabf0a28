using HtmlAgilityPack;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>Attribute selectors (Selectors 4, 6).</summary>
internal static class CssAttribute
{
    /// <summary>The condition of the selector that begins with the bracket at the start of <paramref name="text"/>, or null.</summary>
    public static Func<HtmlNode, bool>? Parse(ReadOnlySpan<char> text, out int length)
    {
        length = text.IndexOf(']') + 1;
        if (length == 0)
        {
            return null;
        }

        ReadOnlySpan<char> inside = text[1..(length - 1)].Trim();
        int equals = inside.IndexOf('=');
        if (equals < 0)
        {
            string plain = inside.ToString().ToLowerInvariant();
            return node => node.Attributes[plain] is not null;
        }

        char compare = equals > 0 && inside[equals - 1] is '~' or '|' or '^' or '$' or '*' ? inside[equals - 1] : '=';
        string name = inside[..(compare == '=' ? equals : equals - 1)].Trim().ToString().ToLowerInvariant();
        string value = inside[(equals + 1)..].Trim().TrimEnd(" i").Trim("\"'").ToString();
        return node => node.Attributes[name] is { } attribute && Compare(attribute.Value ?? "", value, compare);
    }

    private static bool Compare(string actual, string value, char compare) => compare switch
    {
        '~' => actual.Split(' ').Contains(value, StringComparer.Ordinal),
        '|' => actual == value || actual.StartsWith(value + "-", StringComparison.Ordinal),
        '^' => value.Length > 0 && actual.StartsWith(value, StringComparison.Ordinal),
        '$' => value.Length > 0 && actual.EndsWith(value, StringComparison.Ordinal),
        '*' => value.Length > 0 && actual.Contains(value, StringComparison.Ordinal),
        _ => actual == value,
    };
}
