using System.Buffers.Text;

namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>Walks over PDF syntax (ISO 32000-1, 7.2 and 7.3) where it stands, without making objects of it.</summary>
internal static class PdfSyntax
{
    /// <summary>Where the next token begins at or after a place.</summary>
    public static int SkipSpace(ReadOnlySpan<byte> data, int at)
    {
        while (at < data.Length && IsSpace(data[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the object or keyword that begins at a place ends; a reference ("12 0 R") is one object.</summary>
    /// <exception cref="InvalidDataException">It has no end.</exception>
    public static int ValueEnd(ReadOnlySpan<byte> data, int at)
    {
        var end = TokenEnd(data, at);
        if (at < data.Length && char.IsAsciiDigit((char)data[at]))
        {
            var second = SkipSpace(data, end);
            var secondEnd = second < data.Length && char.IsAsciiDigit((char)data[second]) ? TokenEnd(data, second) : second;
            var third = SkipSpace(data, secondEnd);
            if (secondEnd > second && third < data.Length && data[third] == 'R')
            {
                return third + 1;
            }
        }

        return end;
    }

    /// <summary>Where the token, string, array or dictionary that begins at a place ends.</summary>
    /// <exception cref="InvalidDataException">It has no end.</exception>
    public static int TokenEnd(ReadOnlySpan<byte> data, int at)
    {
        if (at >= data.Length)
        {
            throw Broken();
        }

        return data[at] switch
        {
            (byte)'(' => StringEnd(data, at),
            (byte)'[' => NestEnd(data, at + 1, "]"u8),
            (byte)'<' when data[at..].StartsWith("<<"u8) => NestEnd(data, at + 2, ">>"u8),
            (byte)'<' => data[at..].IndexOf((byte)'>') is >= 0 and var length ? at + length + 1 : throw Broken(),
            _ => WordEnd(data, at + 1),
        };
    }

    /// <summary>The whole number that a value is; the object's number of a reference.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static int Number(ReadOnlySpan<byte> value) => Utf8Parser.TryParse(value, out int number, out _) ? number : throw Broken();

    /// <summary>The numbers of the objects that a value refers to, those inside of dictionaries and arrays too.</summary>
    public static List<int> References(ReadOnlySpan<byte> value)
    {
        List<int> numbers = [];
        for (var at = value.IndexOf(" 0 R"u8); at >= 0;)
        {
            var digits = value[..at].LastIndexOfAnyExceptInRange((byte)'0', (byte)'9') + 1;
            numbers.Add(Number(value[digits..]));
            value = value[(at + " 0 R".Length)..];
            at = value.IndexOf(" 0 R"u8);
        }

        return numbers;
    }

    /// <summary>The numbers of the objects that a reference, or an array beside other things, refers to; not those inside of dictionaries.</summary>
    public static List<int> Elements(ReadOnlySpan<byte> value)
    {
        var isArray = value.StartsWith("["u8);
        value = isArray ? value[1..^1] : value;
        List<int> numbers = [];
        for (var at = SkipSpace(value, 0); at < value.Length;)
        {
            var end = ValueEnd(value, at);
            if (value[end - 1] == 'R')
            {
                numbers.Add(Number(value[at..end]));
            }

            at = SkipSpace(value, end);
        }

        return numbers;
    }

    public static InvalidDataException Broken() => new("The browser's PDF is not of the form that is expected of it.");

    private static int NestEnd(ReadOnlySpan<byte> data, int at, ReadOnlySpan<byte> close)
    {
        for (at = SkipSpace(data, at); ; at = SkipSpace(data, TokenEnd(data, at)))
        {
            if (at < data.Length && data[at..].StartsWith(close))
            {
                return at + close.Length;
            }
        }
    }

    private static int StringEnd(ReadOnlySpan<byte> data, int at)
    {
        for (var depth = 0; at < data.Length; at++)
        {
            switch (data[at])
            {
                case (byte)'\\':
                    at++;
                    break;
                case (byte)'(':
                    depth++;
                    break;
                case (byte)')' when --depth == 0:
                    return at + 1;
            }
        }

        throw Broken();
    }

    private static int WordEnd(ReadOnlySpan<byte> data, int at)
    {
        while (at < data.Length && !IsSpace(data[at]) && "()<>[]{}/%"u8.IndexOf(data[at]) < 0)
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(byte value) => value is 0 or 9 or 10 or 12 or 13 or 32;
}
