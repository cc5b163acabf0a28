using System.Globalization;
using System.Text;

namespace CareerHub.Pdf.Tests.Structure;

/// <summary>A name, as /Type is.</summary>
internal sealed record PdfName(string Value);

/// <summary>A reference, as 12 0 R is.</summary>
internal sealed record PdfReference(int Number);

/// <summary>An operator or keyword.</summary>
internal sealed record PdfKeyword(string Value);

/// <summary>A dictionary and the data after it.</summary>
internal sealed record PdfStreamObject(Dictionary<string, object?> Dictionary, byte[] Data);

/// <summary>Reads PDF syntax into objects, for the tests alone: what the program reads with is not asked about itself.</summary>
internal sealed class PdfLexer(byte[] data, int at)
{
    private static readonly PdfKeyword End = new("");

    public int At { get; private set; } = at;

    /// <summary>The next object or keyword; null at the end.</summary>
    public object? Next()
    {
        SkipSpace();
        if (At >= data.Length)
        {
            return null;
        }

        switch ((char)data[At])
        {
            case '/':
                At++;
                return new PdfName(Word());
            case '(':
                return Literal();
            case '[':
                At++;
                return List();
            case '<' when data[At + 1] == '<':
                At += 2;
                return Dictionary();
            case '<':
                var close = Array.IndexOf(data, (byte)'>', At);
                var hex = Encoding.ASCII.GetString(data, At + 1, close - At - 1);
                At = close + 1;
                return Convert.FromHexString(hex);
            case ']' or '>':
                At += data[At] == '>' ? 2 : 1;
                return End;
            default:
                var word = Word();
                return double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? NumberOrReference(number) : new PdfKeyword(word);
        }
    }

    private object NumberOrReference(double number)
    {
        var back = At;
        SkipSpace();
        if (Word() == "0")
        {
            SkipSpace();
            if (Word() == "R")
            {
                return new PdfReference((int)number);
            }
        }

        At = back;
        return number;
    }

    private List<object?> List()
    {
        List<object?> items = [];
        for (var item = Next(); !ReferenceEquals(item, End); item = Next())
        {
            items.Add(item);
        }

        return items;
    }

    private Dictionary<string, object?> Dictionary()
    {
        Dictionary<string, object?> entries = [];
        for (var key = Next(); !ReferenceEquals(key, End); key = Next())
        {
            entries.Add(((PdfName)key!).Value, Next());
        }

        return entries;
    }

    private byte[] Literal()
    {
        List<byte> bytes = [];
        for (var depth = 0; ; At++)
        {
            var c = data[At];
            if (c == '\\')
            {
                c = data[++At];
                if (c is >= (byte)'0' and <= (byte)'7')
                {
                    bytes.Add(Convert.ToByte(Encoding.ASCII.GetString(data, At, 3), 8));
                    At += 2;
                }
                else
                {
                    bytes.Add(c switch { (byte)'n' => 10, (byte)'r' => 13, (byte)'t' => 9, _ => c });
                }

                continue;
            }

            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0)
            {
                At++;
                return [.. bytes.Skip(1)];
            }

            bytes.Add(c);
        }
    }

    private string Word()
    {
        var start = At;
        while (At < data.Length && !" \r\n\t\0\f()<>[]/".Contains((char)data[At], StringComparison.Ordinal))
        {
            At++;
        }

        return Encoding.Latin1.GetString(data, start, At - start);
    }

    private void SkipSpace()
    {
        while (At < data.Length && data[At] is 0 or 9 or 10 or 12 or 13 or 32)
        {
            At++;
        }
    }
}
