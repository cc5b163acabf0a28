namespace CareerHub.Parsing.Documents.Flow.Rtf;

/// <summary>Characters that RTF writes as control words or in symbol fonts.</summary>
internal static class RtfSymbols
{
    private const int SymbolArea = 0xf000;

    /// <summary>The character of a control word (RTF 1.9.1, "Special characters"), or null.</summary>
    public static string? OfWord(string word) => word switch
    {
        "emdash" => "—",
        "endash" => "–",
        "lquote" => "‘",
        "rquote" => "’",
        "ldblquote" => "“",
        "rdblquote" => "”",
        "bullet" => "•",
        "emspace" or "enspace" or "qmspace" => " ",
        "zwj" => "\u200d",
        "zwnj" => "\u200c",
        _ => null,
    };

    /// <summary>A UTF-16 code unit; the bullets of symbol fonts, which stand in the private use area, as bullets.</summary>
    public static char OfUnicode(int number)
    {
        int code = number & 0xffff;
        return code is >= SymbolArea and < SymbolArea + 0x100 && OfByte((byte)code) is { Length: 1 } bullet ? bullet[0] : (char)code;
    }

    /// <summary>A character of a symbol font: the two bullets that Word offers, and nothing for icons.</summary>
    public static string OfByte(byte code) => code switch
    {
        0xb7 => "•",
        0xa7 => "▪",
        (byte)' ' => " ",
        _ => "",
    };
}
