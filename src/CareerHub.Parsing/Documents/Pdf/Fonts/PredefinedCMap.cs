using System.Text;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>
/// A predefined CMap for Chinese, Japanese or Korean (section 9.7.5.2) whose codes are those of a code page or of Unicode, so that
/// the characters follow without any table.
/// </summary>
internal sealed class PredefinedCMap
{
    /// <summary>The code page of EUC for Japanese, and a number for the same without the high bits.</summary>
    private const int EucJapanese = 51932, Jis = -1;

    private readonly Encoding _encoding;
    private readonly Func<byte, int> _length;

    private PredefinedCMap(Encoding encoding, Func<byte, int> length, bool vertical) => (_encoding, _length, Vertical) = (encoding, length, vertical);

    public bool Vertical { get; }

    /// <summary>Whether the codes of ASCII stand for proportional letters, which have the numbers 1 to 95 in every collection (Adobe Technical Notes 5078 to 5080 and 5093).</summary>
    public bool ProportionalLetters { get; private init; }

    private bool SevenBit { get; init; }

    /// <summary>The CMap with a name, or null when it is none of these.</summary>
    public static PredefinedCMap? Find(string name)
    {
        bool vertical = name.EndsWith("-V", StringComparison.Ordinal);
        if (name.StartsWith("Uni", StringComparison.Ordinal))
        {
            bool proportional = !name.Contains("HW", StringComparison.Ordinal);
            return name.Contains("UTF8", StringComparison.Ordinal) ? new(Encoding.UTF8, Utf8Length, vertical) { ProportionalLetters = proportional }
                : name.Contains("UTF32", StringComparison.Ordinal) ? new(new UTF32Encoding(true, false), _ => 4, vertical) { ProportionalLetters = proportional }
                : new(Encoding.BigEndianUnicode, high => high is >= 0xD8 and <= 0xDB ? 4 : 2, vertical) { ProportionalLetters = proportional };
        }

        (int codePage, Func<byte, int> length) = name switch
        {
            _ when name.StartsWith("GBK2K", StringComparison.Ordinal) => (54936, DoubleByte),
            _ when name.StartsWith("GB", StringComparison.Ordinal) => (936, DoubleByte),
            _ when name.Contains("RKSJ", StringComparison.Ordinal) => (932, ShiftJis),
            _ when name.Contains("B5", StringComparison.Ordinal) => (950, DoubleByte),
            _ when name.StartsWith("KSC", StringComparison.Ordinal) => (949, DoubleByte),
            "EUC-H" or "EUC-V" => (EucJapanese, EucJp),
            "H" or "V" => (Jis, _ => 2),
            _ => (0, (Func<byte, int>)DoubleByte),
        };
        bool letters = name.Contains("msp-", StringComparison.Ordinal) || name.Contains("pv-", StringComparison.Ordinal) || name.StartsWith("GBKp-", StringComparison.Ordinal)
            || name.StartsWith("ETenms-", StringComparison.Ordinal) || name is "KSCms-UHC-H" or "KSCms-UHC-V";
        return codePage != 0 && CodePagesEncodingProvider.Instance.GetEncoding(codePage == Jis ? EucJapanese : codePage) is { } encoding
            ? new(encoding, length, vertical || name == "V") { ProportionalLetters = letters, SevenBit = codePage == Jis }
            : null;
    }

    /// <summary>The characters at the start of <paramref name="bytes"/>, and how many bytes they take.</summary>
    public (string? Text, int Length) Read(ReadOnlySpan<byte> bytes)
    {
        // GB 18030 tells its codes of four bytes by the second one.
        bool four = _encoding.CodePage == 54936 && bytes.Length > 3 && bytes[0] >= 0x81 && bytes[1] is >= 0x30 and <= 0x39;
        int length = Math.Min(four ? 4 : _length(bytes[0]), bytes.Length);
        string text = _encoding.GetString(SevenBit && length == 2 ? [(byte)(bytes[0] | 0x80), (byte)(bytes[1] | 0x80)] : bytes[..length]);
        return (text.Contains('\uFFFD', StringComparison.Ordinal) || text == "?" && bytes[0] != '?' ? null : text, length);
    }

    private static int DoubleByte(byte lead) => lead is >= 0x81 and <= 0xFE ? 2 : 1;

    private static int ShiftJis(byte lead) => lead is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC) ? 2 : 1;

    private static int EucJp(byte lead) => lead == 0x8F ? 3 : lead is 0x8E or (>= 0xA1 and <= 0xFE) ? 2 : 1;

    private static int Utf8Length(byte lead) => lead switch { >= 0xF0 => 4, >= 0xE0 => 3, >= 0xC0 => 2, _ => 1 };
}
