using System.Text;
using System.Text.RegularExpressions;
using CareerHub.Parsing.Documents.Internal.Encodings;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Determines the encoding of a page: byte order mark, the charset that it came with or declares, then its bytes (HTML standard, 13.2.3).</summary>
internal static partial class HtmlEncoding
{
    // 13.2.3.2: the declaration stands in the first 1024 bytes.
    private const int PrescanLength = 1024;

    /// <summary>The encoding of a page that came with the label <paramref name="charset"/>, or with none.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> bytes, string? charset)
    {
        if (TextEncodingDetector.ByMark(bytes) is { } marked)
        {
            return marked;
        }

        Encoding? stated = (charset is null ? null : OfLabel(charset)) ?? Declared(bytes);
        bool isUtf8 = TextEncodingDetector.IsUtf8(bytes);

        // Pages saved in another encoding than they declare are common. UTF-8 can be disproved, and letters outside ASCII that are
        // valid UTF-8 throughout are no accident.
        bool trusted = stated is UTF8Encoding ? isUtf8 : stated is not null && (!isUtf8 || Ascii.IsValid(bytes));
        return (trusted ? stated : null) ?? TextEncodingDetector.Detect(bytes) ?? Encoding.UTF8;
    }

    /// <summary>The encoding of a charset label, or null when it is unknown.</summary>
    public static Encoding? OfLabel(string label)
    {
        // The Encoding standard (4.2) reads these labels as supersets that Windows has, and a declaration of UTF-16 in ASCII bytes as UTF-8.
        string name = label.Trim().ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "ansi" => "windows-1252",
            "iso-8859-9" or "latin5" => "windows-1254",
            "iso-8859-11" or "tis-620" => "windows-874",
            "gb2312" or "gbk" or "x-gbk" or "gb_2312-80" => "gb18030",
            "euc-kr" or "ks_c_5601-1987" or "ksc5601" => "ks_c_5601-1987",
            "utf-16" or "utf-16le" or "utf-16be" or "utf8" => "utf-8",
            "x-mac-roman" => "macintosh",
            string other => other,
        };
        return name == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Framework(name);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanLength)]);
        return !start.Contains('\0') && Charset().Match(Comment().Replace(start, "")) is { Success: true } match
            ? OfLabel(match.Groups["label"].Value)
            : null;
    }

    private static Encoding? Framework(string name) =>
        Array.Find(Encoding.GetEncodings(), known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.GetEncoding();

    [GeneratedRegex("""(?:<meta[\s/][^>]*charset\s*=\s*["']?|<\?xml[^>]*encoding\s*=\s*["'])\s*(?<label>[A-Za-z0-9_:.\-]+)""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();

    [GeneratedRegex("<!--.*?-->", RegexOptions.NonBacktracking | RegexOptions.Singleline)]
    private static partial Regex Comment();
}
