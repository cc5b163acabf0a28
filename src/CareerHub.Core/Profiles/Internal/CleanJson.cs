using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace CareerHub.Profiles.Internal;

/// <summary>JSON without white space, U+0000 and halves of surrogate pairs.</summary>
internal static partial class CleanJson
{
    /// <summary>The deepest nesting of JSON of our own making: twice what is read from others, so that values they sent can be wrapped and still be read.</summary>
    public const int MaxDepth = 128;

    private const string Replacement = "\uFFFD";

    /// <summary>A text with what cannot be stored replaced.</summary>
    public static string Text(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append(rune.Value == 0 ? Replacement : rune.ToString());
        }

        return clean.ToString();
    }

    /// <summary>A JSON text with the same done to what is written as escapes.</summary>
    public static string Json(string json) => Escape().Replace(Text(json), match => Unescaped(match) is 0 or (>= 0xD800 and <= 0xDFFF) ? Replacement : match.Value);

    /// <summary>Parses JSON of our own making.</summary>
    public static JsonDocument Parse(string json) => JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = MaxDepth });

    /// <summary>How deep objects and lists are nested: 0 for any other value, 1 for an empty object.</summary>
    public static int Depth(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json), new JsonReaderOptions { MaxDepth = MaxDepth });
        int depth = 0;
        while (reader.Read())
        {
            // The depth of a start is that of what surrounds it.
            depth = Math.Max(depth, reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray ? reader.CurrentDepth + 1 : reader.CurrentDepth);
        }

        return depth;
    }

    /// <summary>A value as compact JSON, at most one level less deep than what <see cref="Parse"/> reads, so that it can be a member.</summary>
    public static string Compact(JsonElement value)
    {
        using JsonDocument clean = JsonDocument.Parse(Json(value.GetRawText()), new JsonDocumentOptions { MaxDepth = MaxDepth - 1 });
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
        {
            clean.RootElement.WriteTo(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>Whether two JSON texts stand for the same value.</summary>
    public static bool AreEqual(string one, string other)
    {
        if (one == other)
        {
            return true;
        }

        using JsonDocument left = Parse(one);
        using JsonDocument right = Parse(other);

        // Exponents that do not fit into an int make DeepEquals throw; such numbers are equal when they are written alike.
        return StorableNumbers.AreIn(left.RootElement) && StorableNumbers.AreIn(right.RootElement) && JsonElement.DeepEquals(left.RootElement, right.RootElement);
    }

    // The code unit of a lone \uXXXX; -1 for a pair and for every other escape.
    private static int Unescaped(Match match) =>
        match.Groups["unit"] is { Success: true } unit ? int.Parse(unit.ValueSpan, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : -1;

    // A pair, a single unit or any other escape, so that the backslashes of "\\u0000" are taken together.
    [GeneratedRegex(@"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|\\u(?<unit>[0-9a-fA-F]{4})|\\.", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant)]
    private static partial Regex Escape();
}
