namespace CareerHub.Pdf.Internal.Finishing;

/// <summary>
/// Reads a content stream (ISO 32000-1, 7.8.2) for what is painted outside of every tag, such as margin boxes and backgrounds,
/// and marks it as artifact (14.8.2.2): PDF/UA has nothing that is neither.
/// </summary>
internal sealed class ContentMarks(byte[] content, ContentResources resources, GlyphUse glyphs)
{
    private readonly List<(int Start, int End)> untagged = [];
    private readonly List<(int Start, int End)> shown = [];
    private readonly Stack<bool> marked = [];
    private int covering;
    private int path = -1;
    private int text = -1;
    private bool textIsMixed;
    private bool fontIsWide;

    /// <summary>The content with the marks; the same bytes when it needs none.</summary>
    public byte[] Mark()
    {
        Read();
        if (untagged.Count == 0)
        {
            return content;
        }

        var output = new MemoryStream(content.Length + (untagged.Count * 24));
        var from = 0;
        foreach (var (start, end) in untagged)
        {
            output.Write(content.AsSpan(from..start));
            output.Write("/Artifact BMC\n"u8);
            output.Write(content.AsSpan(start..end));
            output.Write("\nEMC"u8);
            from = end;
        }

        output.Write(content.AsSpan(from));
        return output.ToArray();
    }

    private void Read()
    {
        ReadOnlySpan<byte> data = content;
        var first = -1;
        var last = 0;
        for (var at = PdfSyntax.SkipSpace(data, 0); at < data.Length;)
        {
            var end = PdfSyntax.TokenEnd(data, at);
            if (IsOperand(data[at]))
            {
                first = first < 0 ? at : first;
                last = at;
            }
            else
            {
                first = first < 0 ? at : first;
                Operator(data[at..end], new Operation(first, last, at, end));
                first = -1;
            }

            at = PdfSyntax.SkipSpace(data, end);
        }
    }

    private void Operator(ReadOnlySpan<byte> name, Operation operation)
    {
        switch (name)
        {
            case [(byte)'m'] or [(byte)'r', (byte)'e']:
                path = path < 0 ? operation.Start : path;
                break;
            case [(byte)'n']:
                path = -1;
                break;
            case [(byte)'f' or (byte)'F' or (byte)'S' or (byte)'s' or (byte)'B' or (byte)'b'] or [(byte)'f' or (byte)'B' or (byte)'b', (byte)'*']:
                Paint(path < 0 ? operation.Start : path, operation.End);
                path = -1;
                break;
            case [(byte)'s', (byte)'h']:
                Paint(operation.Start, operation.End);
                break;
            case [(byte)'D', (byte)'o'] when !resources.IsTagged(LastOperand(operation)):
                Paint(operation.Start, operation.End);
                break;
            case [(byte)'B', (byte)'D', (byte)'C'] or [(byte)'B', (byte)'M', (byte)'C']:
                Begin(operation, hasProperties: name[1] == 'D');
                break;
            case [(byte)'E', (byte)'M', (byte)'C']:
                End();
                break;
            default:
                TextOperator(name, operation);
                break;
        }
    }

    private void TextOperator(ReadOnlySpan<byte> name, Operation operation)
    {
        switch (name)
        {
            case [(byte)'B', (byte)'T']:
                (text, textIsMixed) = (operation.Start, false);
                shown.Clear();
                break;
            case [(byte)'E', (byte)'T']:
                EndText(operation.End);
                break;
            case [(byte)'T', (byte)'f']:
                fontIsWide = resources.IsWide(content.AsSpan(operation.Start..PdfSyntax.TokenEnd(content, operation.Start)));
                break;
            case [(byte)'T', (byte)'j'] or [(byte)'\''] or [(byte)'"']:
                glyphs.Show(LastOperand(operation), fontIsWide);
                Show(operation);
                break;
            case [(byte)'T', (byte)'J']:
                ShowAll(LastOperand(operation));
                Show(operation);
                break;
        }
    }

    private void ShowAll(ReadOnlySpan<byte> array)
    {
        for (var at = PdfSyntax.SkipSpace(array, 1); array[at] != ']'; at = PdfSyntax.SkipSpace(array, PdfSyntax.TokenEnd(array, at)))
        {
            if (array[at] is (byte)'(' or (byte)'<')
            {
                glyphs.Show(array[at..PdfSyntax.TokenEnd(array, at)], fontIsWide);
            }
        }
    }

    private void Show(Operation operation)
    {
        if (covering == 0)
        {
            shown.Add((operation.Start, operation.End));
        }
    }

    /// <summary>Marks must not cross the bounds of a text object (14.6.1): they go around all of it, or around parts inside.</summary>
    private void EndText(int end)
    {
        if (shown.Count > 0 && !textIsMixed)
        {
            untagged.Add((text, end));
        }
        else
        {
            untagged.AddRange(shown);
        }

        shown.Clear();
        text = -1;
    }

    private void Paint(int start, int end)
    {
        if (covering == 0)
        {
            untagged.Add((start, end));
        }
    }

    private void Begin(Operation operation, bool hasProperties)
    {
        var properties = hasProperties ? LastOperand(operation) : default;
        var covers = properties.IndexOf("/MCID"u8) >= 0 || content.AsSpan(operation.Start).StartsWith("/Artifact"u8);
        marked.Push(covers);
        covering += covers ? 1 : 0;
        textIsMixed |= covers;
        glyphs.Begin(properties);
    }

    private void End()
    {
        var covered = marked.TryPop(out var covers) && covers;
        covering -= covered ? 1 : 0;
        textIsMixed |= covered;
        glyphs.End();
    }

    private ReadOnlySpan<byte> LastOperand(Operation operation) =>
        operation.LastOperand < operation.Start ? default : content.AsSpan(operation.LastOperand..PdfSyntax.TokenEnd(content, operation.LastOperand));

    private static bool IsOperand(byte first) => first is (byte)'/' or (byte)'(' or (byte)'<' or (byte)'[' or (byte)'+' or (byte)'-' or (byte)'.' or (>= (byte)'0' and <= (byte)'9');

    /// <summary>Where an operator and its operands stand.</summary>
    private readonly record struct Operation(int Start, int LastOperand, int Name, int End);
}
