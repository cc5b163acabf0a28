using System.Collections.Frozen;
using System.Globalization;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>Turns glyph names into Unicode as the Adobe Glyph List Specification says, section 2.</summary>
internal static class GlyphNames
{
    /// <summary>The longest name that readers must accept, in bytes (ISO 32000-1, table C.1); the characters of a longer one are not asked for.</summary>
    public const int MaxLength = 127;

    private static readonly Lazy<FrozenDictionary<string, string>> s_names = new(Load);

    /// <summary>The characters that a glyph name stands for, or null when it says nothing.</summary>
    public static string? ToUnicode(string name)
    {
        if (name.Length > MaxLength)
        {
            return null;
        }

        int suffix = name.IndexOf('.', StringComparison.Ordinal);
        string stem = suffix > 0 ? name[..suffix] : name;
        if (s_names.Value.TryGetValue(stem, out string? known))
        {
            return known;
        }

        if (stem.Contains('_', StringComparison.Ordinal))
        {
            string?[] parts = [.. stem.Split('_').Select(ToUnicode)];
            return Array.TrueForAll(parts, part => part is not null) ? string.Concat(parts) : null;
        }

        return Hexadecimal(stem);
    }

    /// <summary><c>uni</c> with groups of four digits, or <c>u</c> with four to six.</summary>
    private static string? Hexadecimal(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            var text = new char[(name.Length - 3) / 4];
            for (int i = 0; i < text.Length; i++)
            {
                if (!ushort.TryParse(name.AsSpan(3 + (i * 4), 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort unit)
                    || char.IsSurrogate((char)unit))
                {
                    return null;
                }

                text[i] = (char)unit;
            }

            return new string(text);
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u'
            && int.TryParse(name.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out int value)
            && value is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF)
            ? char.ConvertFromUtf32(value)
            : null;
    }

    private static FrozenDictionary<string, string> Load() => DataFile.Lines("glyphs.txt")
        .Select(line => line.Split(';'))
        .ToFrozenDictionary(
            parts => parts[0],
            parts => string.Concat(parts[1].Split(' ').Select(hex => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)))));
}
