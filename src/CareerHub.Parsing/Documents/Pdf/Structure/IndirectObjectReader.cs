using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Structure;

/// <summary>Reads <c>n g obj … endobj</c> and the bytes of streams.</summary>
internal sealed class IndirectObjectReader(PdfFile file)
{
    /// <summary>
    /// One line end stands before <c>endstream</c> (section 7.3.8.1), and careless writers add a few; were more stepped over,
    /// many objects with one place in the same long white space would each go through all of it. Beyond it the keyword is searched for.
    /// </summary>
    private const int MaxWhiteSpace = 64;

    private readonly ForwardSearch _endStreams = new("endstream");
    private readonly ForwardSearch _endObjects = new("endobj");

    /// <summary>The object that begins at <paramref name="position"/>, or null when none does.</summary>
    public IndirectObject? Read(int position)
    {
        if (position < 0 || position >= file.Data.Length)
        {
            return null;
        }

        var parser = new PdfParser(file.Data, position, file.Budget);
        if (parser.Read() is not PdfNumber number || parser.Read() is not PdfNumber generation || parser.Read() is not PdfKeyword { Value: "obj" })
        {
            return null;
        }

        PdfObject value = parser.Read() ?? PdfNull.Value;
        if (value is PdfDictionary dictionary && AtStream(parser))
        {
            value = new PdfStream(dictionary, StreamBytes(parser.Position, dictionary));
        }

        return new IndirectObject(number.Integer, generation.Integer, value is PdfKeyword ? PdfNull.Value : value);
    }

    /// <summary>Steps over the keyword and its line end (section 7.3.8.1).</summary>
    private static bool AtStream(PdfParser parser)
    {
        if (parser.Read() is not PdfKeyword { Value: "stream" })
        {
            return false;
        }

        PdfLexer lexer = parser.Lexer;
        while (lexer.Peek() == ' ')
        {
            lexer.Position++;
        }

        lexer.Position += lexer.Peek() == '\r' ? lexer.Peek(1) == '\n' ? 2 : 1 : lexer.Peek() == '\n' ? 1 : 0;
        return true;
    }

    /// <summary>The bytes up to the stated length when <c>endstream</c> follows there, else up to the next <c>endstream</c>, the object's end or the file's end.</summary>
    private ReadOnlyMemory<byte> StreamBytes(int start, PdfDictionary dictionary)
    {
        double length = file.Number(dictionary, "Length", -1);
        if (length >= 0 && start + length <= file.Data.Length)
        {
            int end = start + (int)length;
            if (EndsAt(end))
            {
                return file.Data.AsMemory(start, (int)length);
            }
        }

        int found = FindEnd(start);
        if (found < 0)
        {
            file.Damaged = true;
            return file.Data.AsMemory(start);
        }

        found -= found > start && file.Data[found - 1] == '\n' ? 1 : 0;
        found -= found > start && file.Data[found - 1] == '\r' ? 1 : 0;
        return file.Data.AsMemory(start, found - start);
    }

    /// <summary>Whether <c>endstream</c> follows after at most some white space.</summary>
    private bool EndsAt(int end)
    {
        int most = Math.Min(file.Data.Length, end + MaxWhiteSpace), at = end;
        while (at < most && PdfLexer.IsWhiteSpace(file.Data[at]))
        {
            at++;
        }

        return file.Data.AsSpan(at).StartsWith("endstream"u8);
    }

    /// <summary>Where the next <c>endstream</c> or, when that keyword is missing, the next <c>endobj</c> is; -1 when there is neither.</summary>
    private int FindEnd(int start)
    {
        int endStream = _endStreams.Find(file.Data, start), endObject = _endObjects.Find(file.Data, start);
        bool missing = endObject >= 0 && (endStream < 0 || endObject < endStream);
        file.Damaged |= missing;
        return missing ? endObject : endStream;
    }
}
