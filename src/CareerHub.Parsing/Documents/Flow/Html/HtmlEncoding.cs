using System.Text;
using System.Text.RegularExpressions;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.Html;

/// <summary>Determines the encoding of a page: byte order mark, the charset that it declares, then its bytes (HTML standard, 13.2.3).</summary>
internal static partial class HtmlEncoding
{
    // 13.2.3.2: the declaration stands in the first 1024 bytes.
    private const int PrescanLength = 1024;

    /// <summary>The encoding of a page that came with the label <paramref name="charset"/>, or with none.</summary>
    public static Encoding Detect(ReadOnlySpan<byte> bytes, string? charset) =>
        TextEncodingDetector.ByMark(bytes) ?? OfLabel(charset, bytes) ?? Declared(bytes) ?? TextEncodingDetector.Detect(bytes) ?? Encoding.UTF8;

    /// <summary>The encoding of a charset label, or null when it is unknown.</summary>
    public static Encoding? OfLabel(string label)
    {
        // The Encoding standard reads these three labels as windows-1252, and a declaration of UTF-16 in ASCII bytes as UTF-8.
        string name = label.ToLowerInvariant() switch
        {
            "iso-8859-1" or "latin1" or "us-ascii" => "windows-1252",
            "utf-16" or "utf-16le" or "utf-16be" or "utf8" => "utf-8",
            string other => other,
        };
        return name == "utf-8" ? Encoding.UTF8 : CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Framework(name);
    }

    private static Encoding? Declared(ReadOnlySpan<byte> bytes)
    {
        string start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, PrescanLength)]);
        if (start.Contains('\0') || Charset().Match(start) is not { Success: true } match)
        {
            return null;
        }

        return OfLabel(match.Groups["label"].Value, bytes);
    }

    // Pages saved in another encoding than they declare are common; UTF-8 is the one that can be disproved.
    private static Encoding? OfLabel(string? label, ReadOnlySpan<byte> bytes)
    {
        Encoding? declared = label is null ? null : OfLabel(label);
        return declared is UTF8Encoding && !TextEncodingDetector.IsUtf8(bytes) ? null : declared;
    }

    private static Encoding? Framework(string name) =>
        Array.Find(Encoding.GetEncodings(), known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.GetEncoding();

    [GeneratedRegex("""(?:charset\s*=\s*["']?|<\?xml[^>]*encoding\s*=\s*["'])\s*(?<label>[A-Za-z0-9_:.\-]+)""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Charset();
}
