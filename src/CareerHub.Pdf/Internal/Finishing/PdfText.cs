using System.Globalization;
using System.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>Texts and dates that are not on a page (ISO 32000-1, 7.9.2 and 7.9.4).</summary>
internal static class PdfText
{
    /// <summary>A text string: as it is where it is plain ASCII, UTF-16 otherwise.</summary>
    public static string String(string text) => text.All(c => c is >= ' ' and <= '~')
        ? $"({text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("(", @"\(", StringComparison.Ordinal).Replace(")", @"\)", StringComparison.Ordinal)})"
        : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    public static string Date(DateTimeOffset date) => string.Create(CultureInfo.InvariantCulture, $"(D:{date.UtcDateTime:yyyyMMddHHmmss}+00'00')");

    /// <summary>A name; what may not stand in one becomes "#" and two digits.</summary>
    public static string Name(string name)
    {
        var text = new StringBuilder("/");
        foreach (var c in name)
        {
            text.Append(char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.' or '+' ? c.ToString() : $"#{(int)c:X2}");
        }

        return text.ToString();
    }

    /// <summary>What a text string says; empty for what is none.</summary>
    public static string Read(ReadOnlySpan<byte> value)
    {
        var bytes = Bytes(value);
        return bytes is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2) : Encoding.Latin1.GetString(bytes);
    }

    /// <summary>The bytes of a string, literal or hexadecimal.</summary>
    public static byte[] Bytes(ReadOnlySpan<byte> value) => value switch
    {
        [(byte)'(', ..] => Literal(value[1..^1]),
        [(byte)'<', ..] => Convert.FromHexString(Encoding.ASCII.GetString(value[1..^1])),
        _ => [],
    };

    private static byte[] Literal(ReadOnlySpan<byte> inside)
    {
        var bytes = new List<byte>(inside.Length);
        for (var i = 0; i < inside.Length; i++)
        {
            if (inside[i] != '\\' || i + 1 == inside.Length)
            {
                bytes.Add(inside[i]);
                continue;
            }

            var escaped = inside[++i];
            if (escaped is >= (byte)'0' and <= (byte)'7')
            {
                var code = 0;
                for (var digits = 0; digits < 3 && i < inside.Length && inside[i] is >= (byte)'0' and <= (byte)'7'; digits++)
                {
                    code = (code * 8) + inside[i++] - '0';
                }

                i--;
                bytes.Add((byte)code);
            }
            else if (escaped != '\n')
            {
                bytes.Add(escaped switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, (byte)'b' => 8, (byte)'f' => 12, _ => escaped });
            }
        }

        return [.. bytes];
    }
}
