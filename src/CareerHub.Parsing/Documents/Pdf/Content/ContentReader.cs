using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Reads a content stream operator by operator (section 7.8.2). Unlike <see cref="PdfParser"/> it makes no object of a number or string.</summary>
internal sealed class ContentReader
{
    private readonly PdfBudget _budget;
    private readonly PdfParser _objects;
    private readonly PdfLexer _lexer;

    public ContentReader(byte[] content, NameTable names, PdfBudget budget)
    {
        _budget = budget;
        _objects = new PdfParser(content, 0, budget, references: false);
        _lexer = _objects.Lexer;
        Operands = new Operands(content, names);
    }

    /// <summary>The operands before the operator that was read last.</summary>
    public Operands Operands { get; }

    /// <summary>Reads on behind the next operator; <see cref="ContentOperator.End"/> at the end of the content or of the budget.</summary>
    public ContentOperator Next()
    {
        Operands.Clear();
        while (true)
        {
            _lexer.SkipWhiteSpace();
            if (_lexer.AtEnd || !_budget.TryValue())
            {
                return ContentOperator.End;
            }

            int next = _lexer.Peek();
            if (next == '[')
            {
                ReadArray();
            }
            else if (next == '<' && _lexer.Peek(1) == '<')
            {
                if (_objects.Read() is PdfDictionary dictionary)
                {
                    Operands.Add(dictionary);
                }
            }
            else if (next is ']' or '{' or '}' or ')' or '>')
            {
                _lexer.Position += next == '>' && _lexer.Peek(1) == '>' ? 2 : 1;
                return ContentOperator.Unknown;
            }
            else if (ReadSimple(next, out Operand operand) is { } word)
            {
                return word;
            }
            else
            {
                Operands.Add(operand);
            }
        }
    }

    /// <summary>Moves behind the data of an inline image.</summary>
    public void SkipInlineImage() => InlineImage.Skip(_lexer);

    /// <summary>Reads a number, string, name or word; answers a word that is an operator.</summary>
    private ContentOperator? ReadSimple(int next, out Operand operand)
    {
        switch (next)
        {
            case '/':
                _lexer.Position++;
                int start = _lexer.Position;
                operand = new Operand(OperandKind.Name, Start: start, Length: _lexer.ReadRegular().Length);
                return null;
            case '(' when _lexer.TryReadPlainString(out int begin, out int length):
                operand = new Operand(OperandKind.Text, Start: begin, Length: length);
                return null;
            case '(' or '<':
                operand = ReadDecoded(next);
                return null;
        }

        if (_lexer.TryReadNumber(out double number))
        {
            operand = new Operand(OperandKind.Number, number);
            return null;
        }

        operand = default;
        return WordOrOther(_lexer.ReadRegular());
    }

    /// <summary>The operator, or null for a boolean or null.</summary>
    private static ContentOperator? WordOrOther(ReadOnlySpan<byte> word) => word switch
    {
        [var a] => (ContentOperator)a,
        [var a, var b] => (ContentOperator)(a | (b << 8)),
        [var a, var b, var c] => (ContentOperator)(a | (b << 8) | (c << 16)),
        _ when word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8) => null,
        _ => ContentOperator.Unknown,
    };

    private Operand ReadDecoded(int next)
    {
        int start = Operands.Decoded.Count;
        if (next == '(')
        {
            _lexer.ReadLiteralString(Operands.Decoded);
        }
        else
        {
            _lexer.ReadHexString(Operands.Decoded);
        }

        return new Operand(OperandKind.Text, Start: ~start, Length: Operands.Decoded.Count - start);
    }

    /// <summary>Reads an array up to its bracket; of what it holds, numbers and strings are kept.</summary>
    private void ReadArray()
    {
        int first = Operands.ElementCount;
        for (_lexer.Position++, _lexer.SkipWhiteSpace(); !_lexer.AtEnd && _budget.TryValue(); _lexer.SkipWhiteSpace())
        {
            int next = _lexer.Peek();
            if (next == ']')
            {
                _lexer.Position++;
                break;
            }

            if (next is '[' or '{' or '}' or ')' or '>' || (next == '<' && _lexer.Peek(1) == '<'))
            {
                _objects.Read();
            }
            else if (ReadSimple(next, out Operand element) is null && element.Kind is OperandKind.Number or OperandKind.Text)
            {
                Operands.AddElement(element);
            }
        }

        Operands.AddArray(first);
    }
}
