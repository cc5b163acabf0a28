using System.Globalization;
using System.Text;

namespace CareerHub.Parsing.Importers.Internal.Json;

/// <summary>The characters that the escapes of a JSON string stand for (RFC 8259, 7). Half a surrogate pair and U+0000, which nobody can store, become U+FFFD.</summary>
internal static class JsonEscapes
{
    public static string Unescape(ReadOnlySpan<byte> utf8)
    {
        string written = Encoding.UTF8.GetString(utf8);
        if (!written.Contains('\\', StringComparison.Ordinal))
        {
            return written;
        }

        var text = new StringBuilder(written.Length);
        for (int i = 0; i < written.Length; i++)
        {
            if (written[i] != '\\' || i + 1 == written.Length)
            {
                text.Append(written[i]);
                continue;
            }

            i++;
            bool isUnit = written[i] == 'u' && i + 4 < written.Length;
            text.Append(isUnit ? (char)ushort.Parse(written.AsSpan(i + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : Short(written[i]));
            i += isUnit ? 4 : 0;
        }

        return Storable(text.ToString());
    }

    private static char Short(char c) => c switch
    {
        'n' => '\n',
        't' => '\t',
        'r' => '\r',
        'b' => '\b',
        'f' => '\f',
        _ => c,
    };

    private static string Storable(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            clean.Append((rune.Value == 0 ? Rune.ReplacementChar : rune).ToString());
        }

        return clean.ToString();
    }
}
