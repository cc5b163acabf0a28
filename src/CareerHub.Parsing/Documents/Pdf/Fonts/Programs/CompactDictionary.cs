namespace CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

/// <summary>A DICT of a Compact Font Format program (Technical Note 5176, section 4), its last integer operands only.</summary>
internal sealed class CompactDictionary
{
    public const int Charset = 15, EncodingOffset = 16, CharStrings = 17, Ros = (12 << 8) | 30;

    private readonly Dictionary<int, int> _entries = [];

    public bool Has(int key) => _entries.ContainsKey(key);

    public int Number(int key) => Math.Max(0, _entries.GetValueOrDefault(key));

    public static CompactDictionary Read(ReadOnlySpan<byte> data)
    {
        var dictionary = new CompactDictionary();
        var reader = new BigEndian(data);
        int operand = 0;
        for (int at = 0; at < data.Length;)
        {
            int b = reader.Byte(at++);
            switch (b)
            {
                case 12:
                    dictionary._entries[(12 << 8) | reader.Byte(at++)] = operand;
                    break;
                case <= 21:
                    dictionary._entries[b] = operand;
                    break;
                case 28:
                    operand = (short)reader.UInt16(at);
                    at += 2;
                    break;
                case 29:
                    operand = (int)reader.UInt32(at);
                    at += 4;
                    break;
                case 30:
                    at += RealLength(data[at..]);
                    break;
                case >= 32 and <= 246:
                    operand = b - 139;
                    break;
                case >= 247 and <= 250:
                    operand = ((b - 247) * 256) + reader.Byte(at++) + 108;
                    break;
                case >= 251 and <= 254:
                    operand = -((b - 251) * 256) - reader.Byte(at++) - 108;
                    break;
            }
        }

        return dictionary;
    }

    /// <summary>The bytes of a real number, which ends with a nibble of ones.</summary>
    private static int RealLength(ReadOnlySpan<byte> data)
    {
        for (int i = 0; i < data.Length; i++)
        {
            if ((data[i] & 0x0F) == 0x0F || data[i] >> 4 == 0x0F)
            {
                return i + 1;
            }
        }

        return data.Length;
    }
}
