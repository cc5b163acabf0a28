using System.Collections.Frozen;
using System.Text;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>How likely Chinese, Japanese or Korean text is to use a character outside ASCII, in bits.</summary>
internal sealed class IdeographFrequencies
{
    private const double Rest = 1e-6;

    private readonly FrozenSet<char> frequent;
    private readonly FrozenSet<char> ordinary;
    private readonly double frequentBits;
    private readonly double ordinaryBits;
    private readonly bool hasKana;

    private IdeographFrequencies(string language, FrozenSet<char> ordinary, double frequentShare, double ordinaryShare)
    {
        string line = EncodingData.Lines("characters.txt").Single(line => line.StartsWith(language + " ", StringComparison.Ordinal));
        frequent = line[(language.Length + 1)..].ToFrozenSet();
        this.ordinary = ordinary;
        frequentBits = Bits(frequentShare / frequent.Count);
        ordinaryBits = Bits(ordinaryShare / ordinary.Count);
        hasKana = language == "ja";
    }

    // The ordinary characters are those of the first level of each national standard: rows 16 to 55 of GB 2312, the 5,401 of Big5,
    // rows 16 to 47 of JIS X 0208, and the 2,350 syllables of KS X 1001.
    public static IdeographFrequencies SimplifiedChinese { get; } = new("zh-Hans", Decode(936, 0xb0, 0xd7, 0xa1, 0xfe), 0.6, 0.3);

    public static IdeographFrequencies TraditionalChinese { get; } = new("zh-Hant", Decode(950, 0xa4, 0xc6, 0x40, 0xfe), 0.6, 0.3);

    public static IdeographFrequencies Japanese { get; } = new("ja", Decode(51932, 0xb0, 0xcf, 0xa1, 0xfe), 0.25, 0.1);

    public static IdeographFrequencies Korean { get; } = new("ko", Decode(949, 0xb0, 0xc8, 0xa1, 0xfe), 0.6, 0.3);

    public double Of(char c)
    {
        if (frequent.Contains(c))
        {
            return frequentBits;
        }

        return c switch
        {
            // Hiragana and katakana.
            >= '\u3041' and <= '\u309f' when hasKana => Bits(0.35 / 83),
            >= '\u30a0' and <= '\u30ff' when hasKana => Bits(0.2 / 86),
            _ when ordinary.Contains(c) => ordinaryBits,

            // Punctuation of the three scripts, and full-width forms of ASCII.
            >= '\u3000' and <= '\u303f' or >= '\uff01' and <= '\uff5e' or '·' or '—' or '…' or '“' or '”' or '‘' or '’' or '•' => Bits(0.08 / 160),
            _ => Bits(Rest),
        };
    }

    private static FrozenSet<char> Decode(int codePage, int firstLead, int lastLead, int firstTrail, int lastTrail)
    {
        var bytes = new List<byte>();
        for (int lead = firstLead; lead <= lastLead; lead++)
        {
            for (int trail = firstTrail; trail <= lastTrail; trail++)
            {
                // Big5 leaves this range out.
                if (trail is < 0x7f or > 0xa0)
                {
                    bytes.AddRange([(byte)lead, (byte)trail]);
                }
            }
        }

        return CodePages.Get(codePage)!.GetString([.. bytes]).Where(c => c != UnknownCharacter).ToFrozenSet();
    }

    private const char UnknownCharacter = '\ufffd';

    private static double Bits(double probability) => -Math.Log2(probability);
}
