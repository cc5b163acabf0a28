using System.Globalization;
using System.Text;

namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>Reads the tokens of section 7.2 and 7.3 from bytes. Never fails: what is malformed is read as well as it can be.</summary>
internal sealed class PdfLexer(byte[] data, int position = 0)
{
    private readonly byte[] _data = data;

    public int Position { get; set; } = Math.Clamp(position, 0, data.Length);

    public bool AtEnd => Position >= _data.Length;

    public byte[] Data => _data;

    /// <summary>The byte at the position, or -1 at the end.</summary>
    public int Peek(int ahead = 0) => Position + ahead < _data.Length ? _data[Position + ahead] : -1;

    public static bool IsWhiteSpace(int b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDelimiter(int b) => b is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    public static bool IsRegular(int b) => b >= 0 && !IsWhiteSpace(b) && !IsDelimiter(b);

    /// <summary>Skips white space and comments.</summary>
    public void SkipWhiteSpace()
    {
        while (Position < _data.Length)
        {
            byte b = _data[Position];
            if (b == '%')
            {
                int end = _data.AsSpan(Position).IndexOfAny((byte)'\r', (byte)'\n');
                Position = end < 0 ? _data.Length : Position + end;
            }
            else if (IsWhiteSpace(b))
            {
                Position++;
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Reads a run of regular characters.</summary>
    public ReadOnlySpan<byte> ReadRegular()
    {
        int start = Position;
        while (Position < _data.Length && IsRegular(_data[Position]))
        {
            Position++;
        }

        return _data.AsSpan(start, Position - start);
    }

    /// <summary>Reads a name after its slash (section 7.3.5).</summary>
    public PdfName ReadName()
    {
        Position++;
        ReadOnlySpan<byte> raw = ReadRegular();
        if (raw.IndexOf((byte)'#') < 0)
        {
            return new PdfName(Encoding.Latin1.GetString(raw));
        }

        var text = new StringBuilder(raw.Length);
        for (int i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && HexValue(raw[i + 1]) >= 0 && HexValue(raw[i + 2]) >= 0)
            {
                text.Append((char)((HexValue(raw[i + 1]) << 4) | HexValue(raw[i + 2])));
                i += 2;
            }
            else
            {
                text.Append((char)raw[i]);
            }
        }

        return new PdfName(text.ToString());
    }

    /// <summary>Reads a hexadecimal string (section 7.3.4.3); what is not a digit is skipped.</summary>
    public PdfString ReadHexString()
    {
        Position++;
        var bytes = new List<byte>();
        int high = -1;
        while (Position < _data.Length && _data[Position] != '>')
        {
            int digit = HexValue(_data[Position++]);
            if (digit < 0)
            {
                continue;
            }

            if (high < 0)
            {
                high = digit;
            }
            else
            {
                bytes.Add((byte)((high << 4) | digit));
                high = -1;
            }
        }

        Position = Math.Min(Position + 1, _data.Length);
        if (high >= 0)
        {
            bytes.Add((byte)(high << 4));
        }

        return new PdfString([.. bytes]);
    }

    /// <summary>Reads a literal string (section 7.3.4.2).</summary>
    public PdfString ReadLiteralString()
    {
        Position++;
        int plain = _data.AsSpan(Position).IndexOfAny((byte)'(', (byte)')', (byte)'\\');
        if (plain >= 0 && _data[Position + plain] == ')')
        {
            var text = new PdfString(_data.AsSpan(Position, plain).ToArray());
            Position += plain + 1;
            return text;
        }

        var bytes = new List<byte>();
        for (int depth = 1; Position < _data.Length;)
        {
            byte b = _data[Position++];
            switch (b)
            {
                case (byte)'\\':
                    ReadEscape(bytes);
                    continue;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')':
                    depth--;
                    break;
            }

            if (depth == 0)
            {
                break;
            }

            bytes.Add(b);
        }

        return new PdfString([.. bytes]);
    }

    private void ReadEscape(List<byte> bytes)
    {
        if (Position >= _data.Length)
        {
            return;
        }

        byte b = _data[Position++];
        switch (b)
        {
            case (byte)'n': bytes.Add(10); break;
            case (byte)'r': bytes.Add(13); break;
            case (byte)'t': bytes.Add(9); break;
            case (byte)'b': bytes.Add(8); break;
            case (byte)'f': bytes.Add(12); break;
            case (byte)'\r':
                Position += Peek() == '\n' ? 1 : 0;
                break;
            case (byte)'\n':
                break;
            case >= (byte)'0' and <= (byte)'7':
                int value = b - '0';
                for (int i = 0; i < 2 && Peek() is >= '0' and <= '7'; i++)
                {
                    value = (value << 3) | (_data[Position++] - '0');
                }

                bytes.Add((byte)value);
                break;
            default: bytes.Add(b); break;
        }
    }

    /// <summary>The number that <paramref name="text"/> spells, or null. Doubled signs and a sign inside are forgiven as other readers do.</summary>
    public static PdfNumber? ParseNumber(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || text[0] is not ((>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.'))
        {
            return null;
        }

        bool negative = false;
        int i = 0;
        for (; i < text.Length && text[i] is (byte)'+' or (byte)'-'; i++)
        {
            negative |= text[i] == '-';
        }

        double value = 0, scale = 0;
        int digits = 0;
        for (; i < text.Length; i++)
        {
            byte b = text[i];
            if (b is >= (byte)'0' and <= (byte)'9')
            {
                digits++;
                value = scale == 0 ? (value * 10) + (b - '0') : value + ((b - '0') * scale);
                scale /= scale == 0 ? 1 : 10;
            }
            else if (b == '.' && scale == 0)
            {
                scale = 0.1;
            }
            else if (b == '-')
            {
                break;
            }
            else
            {
                return ParseExponent(text);
            }
        }

        return digits == 0 && scale == 0 ? null : PdfNumber.Create(Finite(negative ? -value : value), scale == 0);
    }

    private static PdfNumber? ParseExponent(ReadOnlySpan<byte> text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? PdfNumber.Create(Finite(value), false) : null;

    private static double Finite(double value) => double.IsFinite(value) ? Math.Clamp(value, -1e15, 1e15) : 0;

    public static int HexValue(int b) => b switch
    {
        >= '0' and <= '9' => b - '0',
        >= 'a' and <= 'f' => b - 'a' + 10,
        >= 'A' and <= 'F' => b - 'A' + 10,
        _ => -1,
    };
}
