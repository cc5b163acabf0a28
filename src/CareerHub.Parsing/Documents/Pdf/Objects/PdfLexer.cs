using System.Text;

namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>Reads the tokens of section 7.2 and 7.3 from bytes. Never fails: what is malformed is read as well as it can be.</summary>
internal sealed class PdfLexer(byte[] data, int position = 0)
{
    private static readonly bool[] s_regular = [.. Enumerable.Range(0, 256).Select(b => !IsWhiteSpace(b) && !IsDelimiter(b))];

    private readonly byte[] _data = data;

    public int Position { get; set; } = Math.Clamp(position, 0, data.Length);

    public bool AtEnd => Position >= _data.Length;

    public byte[] Data => _data;

    /// <summary>The byte at the position, or -1 at the end.</summary>
    public int Peek(int ahead = 0) => Position + ahead < _data.Length ? _data[Position + ahead] : -1;

    public static bool IsWhiteSpace(int b) => b is 0 or 9 or 10 or 12 or 13 or 32;

    public static bool IsDelimiter(int b) => b is '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '/' or '%';

    public static bool IsRegular(int b) => b >= 0 && s_regular[b];

    /// <summary>Skips white space and comments.</summary>
    public void SkipWhiteSpace()
    {
        ReadOnlySpan<byte> data = _data;
        int at = Position;
        while (at < data.Length && !s_regular[data[at]])
        {
            if (data[at] == '%')
            {
                int end = data[at..].IndexOfAny((byte)'\r', (byte)'\n');
                at = end < 0 ? data.Length : at + end;
            }
            else if (IsWhiteSpace(data[at]))
            {
                at++;
            }
            else
            {
                break;
            }
        }

        Position = at;
    }

    /// <summary>Reads a run of regular characters.</summary>
    public ReadOnlySpan<byte> ReadRegular()
    {
        ReadOnlySpan<byte> data = _data;
        int start = Position, at = start;
        while (at < data.Length && s_regular[data[at]])
        {
            at++;
        }

        Position = at;
        return data[start..at];
    }

    /// <summary>Reads a number, or answers false and stays where the next word is none.</summary>
    public bool TryReadNumber(out double value)
    {
        if (Position < _data.Length && _data[Position] is (>= (byte)'0' and <= (byte)'9') or (byte)'+' or (byte)'-' or (byte)'.')
        {
            int start = Position;
            if (NumberSyntax.TryParse(ReadRegular(), out value, out _))
            {
                return true;
            }

            Position = start;
        }

        value = 0;
        return false;
    }

    /// <summary>Reads a name after its slash.</summary>
    public PdfName ReadName()
    {
        Position++;
        return new PdfName(NameText(ReadRegular()));
    }

    /// <summary>The name that bytes after a slash stand for (section 7.3.5).</summary>
    public static string NameText(ReadOnlySpan<byte> raw)
    {
        if (raw.IndexOf((byte)'#') < 0)
        {
            return Encoding.Latin1.GetString(raw);
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

        return text.ToString();
    }

    public PdfString ReadHexString()
    {
        var bytes = new List<byte>();
        ReadHexString(bytes);
        return new PdfString([.. bytes]);
    }

    public PdfString ReadLiteralString()
    {
        if (TryReadPlainString(out int start, out int length))
        {
            return new PdfString(_data.AsSpan(start, length).ToArray());
        }

        var bytes = new List<byte>();
        ReadLiteralString(bytes);
        return new PdfString([.. bytes]);
    }

    /// <summary>Reads a hexadecimal string (section 7.3.4.3); what is not a digit is skipped.</summary>
    public void ReadHexString(List<byte> bytes)
    {
        ReadOnlySpan<byte> data = _data;
        int at = Position + 1, high = -1;
        for (; at < data.Length && data[at] != '>'; at++)
        {
            int digit = HexValue(data[at]);
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

        Position = Math.Min(at + 1, data.Length);
        if (high >= 0)
        {
            bytes.Add((byte)(high << 4));
        }
    }

    /// <summary>Reads a literal string without escapes and brackets: its bytes are those of the file.</summary>
    public bool TryReadPlainString(out int start, out int length)
    {
        start = Position + 1;
        length = _data.AsSpan(start).IndexOfAny((byte)'(', (byte)')', (byte)'\\');
        bool plain = length >= 0 && _data[start + length] == ')';
        Position += plain ? length + 2 : 0;
        return plain;
    }

    /// <summary>Reads a literal string (section 7.3.4.2).</summary>
    public void ReadLiteralString(List<byte> bytes)
    {
        Position++;
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

    /// <summary>The number that <paramref name="text"/> spells, or null.</summary>
    public static PdfNumber? ParseNumber(ReadOnlySpan<byte> text) =>
        NumberSyntax.TryParse(text, out double value, out bool isInteger) ? PdfNumber.Create(value, isInteger) : null;

    public static int HexValue(int b) => b switch
    {
        >= '0' and <= '9' => b - '0',
        >= 'a' and <= 'f' => b - 'a' + 10,
        >= 'A' and <= 'F' => b - 'A' + 10,
        _ => -1,
    };
}
