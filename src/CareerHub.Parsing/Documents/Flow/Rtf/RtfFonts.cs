using System.Text;
using CareerHub.Parsing.Documents.Internal.Encodings;

namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>The code pages of the document and of its fonts.</summary>
internal sealed class RtfFonts
{
    private const int Western = 1252;
    private const int SymbolCharset = 2;

    private readonly Dictionary<int, int> charsets = [];
    private int current;

    /// <summary>The code page of text whose font states none.</summary>
    public int DefaultCodePage { get; set; } = Western;

    /// <summary>The font of text that names none.</summary>
    public int? DefaultFont { get; set; }

    /// <summary>Takes a control word of the font table.</summary>
    public void Visit(string word, int number)
    {
        if (word == "f")
        {
            current = number;
        }
        else if (word == "fcharset")
        {
            charsets[current] = number;
        }
    }

    /// <summary>Text of a font in Unicode. Of symbol fonts only the usual bullets mean anything outside them.</summary>
    public string Decode(ReadOnlySpan<byte> bytes, int? font)
    {
        int charset = (font ?? DefaultFont) is { } known && charsets.TryGetValue(known, out int found) ? found : 0;
        if (charset == SymbolCharset)
        {
            return string.Concat(bytes.ToArray().Select(RtfSymbols.OfByte));
        }

        Encoding? encoding = CodePages.Get(CodePage(charset)) ?? CodePages.Get(Western);
        return encoding!.GetString(bytes);
    }

    // RTF 1.9.1, "Font table", \fcharsetN.
    private int CodePage(int charset) => charset switch
    {
        77 => 10000,
        128 => 932,
        129 => 949,
        130 => 1361,
        134 => 936,
        136 => 950,
        161 => 1253,
        162 => 1254,
        163 => 1258,
        177 => 1255,
        178 => 1256,
        186 => 1257,
        204 => 1251,
        222 => 874,
        238 => 1250,
        254 => 437,
        255 => 850,
        _ => DefaultCodePage,
    };
}
