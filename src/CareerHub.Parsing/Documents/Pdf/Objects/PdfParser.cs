using System.Text;

namespace CareerHub.Parsing.Documents.Pdf.Objects;

/// <summary>Reads objects from bytes (section 7.3). Malformed input yields null objects, never an exception.</summary>
internal sealed class PdfParser(byte[] data, int position, PdfBudget budget, bool references = true)
{
    private readonly PdfLexer _lexer = new(data, position);

    public int Position
    {
        get => _lexer.Position;
        set => _lexer.Position = Math.Clamp(value, 0, _lexer.Data.Length);
    }

    public PdfLexer Lexer => _lexer;

    /// <summary>The next object or keyword, or null at the end of the bytes or of the budget.</summary>
    public PdfObject? Read() => Read(0);

    private PdfObject? Read(int depth)
    {
        _lexer.SkipWhiteSpace();
        if (_lexer.AtEnd || !budget.TryValue())
        {
            return null;
        }

        switch (_lexer.Peek())
        {
            case '/':
                return _lexer.ReadName();
            case '(':
                return _lexer.ReadLiteralString();
            case '<' when _lexer.Peek(1) != '<':
                return _lexer.ReadHexString();
            case '<':
                return Nested(2, depth, ReadDictionary);
            case '[':
                return Nested(1, depth, ReadArray);
            case ']' or '{' or '}' or ')':
                return Punctuation(1);
            case '>':
                return Punctuation(_lexer.Peek(1) == '>' ? 2 : 1);
            default:
                return ReadNumberOrKeyword();
        }
    }

    private PdfObject Nested(int skip, int depth, Func<int, PdfObject> read)
    {
        _lexer.Position += skip;
        return budget.TryNesting(depth) ? read(depth + 1) : PdfNull.Value;
    }

    private PdfKeyword Punctuation(int length)
    {
        string text = Encoding.Latin1.GetString(_lexer.Data, _lexer.Position, length);
        _lexer.Position += length;
        return new PdfKeyword(text);
    }

    private PdfArray ReadArray(int depth)
    {
        var items = new List<PdfObject>();
        while (Read(depth) is { } item && item is not PdfKeyword { Value: "]" or "endobj" or "endstream" })
        {
            items.Add(item is PdfKeyword ? PdfNull.Value : item);
        }

        return new PdfArray(items);
    }

    private PdfDictionary ReadDictionary(int depth)
    {
        var entries = new Dictionary<string, PdfObject>();
        while (true)
        {
            int before = _lexer.Position;
            PdfObject? key = Read(depth);
            if (key is null or PdfKeyword { Value: ">>" })
            {
                break;
            }

            if (key is PdfKeyword { Value: "endobj" or "stream" })
            {
                // The closing brackets are missing; leave the keyword to the caller.
                _lexer.Position = before;
                break;
            }

            if (key is not PdfName name)
            {
                continue;
            }

            PdfObject? value = Read(depth);
            if (value is null or PdfKeyword { Value: ">>" })
            {
                break;
            }

            entries.TryAdd(name.Value, value is PdfKeyword ? PdfNull.Value : value);
        }

        return new PdfDictionary(entries);
    }

    private PdfObject ReadNumberOrKeyword()
    {
        ReadOnlySpan<byte> text = _lexer.ReadRegular();
        PdfNumber? number = PdfLexer.ParseNumber(text);
        if (number is not null)
        {
            return references && number is { IsInteger: true, Value: >= 0 } ? ReferenceOr(number) : number;
        }

        return text switch
        {
            [(byte)'t', (byte)'r', (byte)'u', (byte)'e'] => PdfBoolean.True,
            [(byte)'f', (byte)'a', (byte)'l', (byte)'s', (byte)'e'] => PdfBoolean.False,
            [(byte)'n', (byte)'u', (byte)'l', (byte)'l'] => PdfNull.Value,
            _ => new PdfKeyword(Encoding.Latin1.GetString(text.Length > 128 ? text[..128] : text)),
        };
    }

    /// <summary>Looks ahead for "generation R" (section 7.3.10).</summary>
    private PdfObject ReferenceOr(PdfNumber number)
    {
        int after = _lexer.Position;
        _lexer.SkipWhiteSpace();
        if (_lexer.Peek() is >= '0' and <= '9')
        {
            PdfNumber? generation = PdfLexer.ParseNumber(_lexer.ReadRegular());
            _lexer.SkipWhiteSpace();
            if (generation is { IsInteger: true } && _lexer.Peek() == 'R' && !PdfLexer.IsRegular(_lexer.Peek(1)))
            {
                _lexer.Position++;
                return new PdfReference(number.Integer, generation.Integer);
            }
        }

        _lexer.Position = after;
        return number;
    }
}
