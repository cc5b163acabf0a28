using System.Globalization;

namespace CareerHub.Parsing.Documents.Flow.Html.Css;

/// <summary>Evaluates media queries (Media Queries 4) for an ordinary screen.</summary>
internal static class CssMedia
{
    private const double Width = 1280;
    private const double PixelsPerEm = 16;

    public static bool Applies(ReadOnlySpan<char> queries)
    {
        if (queries.IsWhiteSpace())
        {
            return true;
        }

        foreach (Range part in queries.Split(','))
        {
            if (AppliesOne(queries[part].Trim().ToString().ToLowerInvariant()))
            {
                return true;
            }
        }

        return false;
    }

    private static bool AppliesOne(string query)
    {
        bool negated = query.StartsWith("not ", StringComparison.Ordinal);
        ReadOnlySpan<char> rest = query.AsSpan(negated ? 4 : 0);
        rest = rest.StartsWith("only ") ? rest[5..] : rest;
        int open = rest.IndexOf('(');
        ReadOnlySpan<char> type = (open < 0 ? rest : rest[..open]).Trim();
        bool applies = type is "" or "all" or "screen" or "screen and" or "all and";
        while (applies && open >= 0)
        {
            int close = rest[open..].IndexOf(')');
            applies = close > 0 && HasFeature(rest.Slice(open + 1, close - 1));
            rest = close > 0 ? rest[(open + close + 1)..] : [];
            open = rest.IndexOf('(');
        }

        return applies != negated;
    }

    private static bool HasFeature(ReadOnlySpan<char> feature)
    {
        int colon = feature.IndexOf(':');
        ReadOnlySpan<char> name = (colon < 0 ? feature : feature[..colon]).Trim();
        ReadOnlySpan<char> value = colon < 0 ? [] : feature[(colon + 1)..].Trim();
        return name switch
        {
            "min-width" => Pixels(value) is { } least && least <= Width,
            "max-width" => Pixels(value) is { } most && most >= Width,
            "prefers-color-scheme" => value is "light",
            "prefers-reduced-motion" => value is "no-preference",
            "orientation" => value is "landscape",
            "hover" => value is "" or "hover",
            "color" => value is "",
            _ => InRange(name),
        };
    }

    // 2.4.3: "width >= 600px".
    private static bool InRange(ReadOnlySpan<char> range)
    {
        int compare = range.IndexOfAny('<', '>');
        if (compare < 0 || range[..compare].Trim() is not "width")
        {
            return false;
        }

        double? bound = Pixels(range[(compare + 1)..].TrimStart('=').Trim());
        return range[compare] == '<' ? Width <= bound : Width >= bound;
    }

    private static double? Pixels(ReadOnlySpan<char> length)
    {
        double unit = length.EndsWith("em") ? PixelsPerEm : length.EndsWith("px") ? 1 : 0;
        return unit > 0 && double.TryParse(length.TrimEnd("remp x"), NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number * unit : null;
    }
}
