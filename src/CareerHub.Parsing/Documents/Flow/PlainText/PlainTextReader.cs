using System.Text;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>Reads plain text: every line is a line, blank lines part blocks, rules (=====) are decoration that may underline a heading.</summary>
internal static class PlainTextReader
{
    public static void Read(ReadOnlyMemory<byte> bytes, FlowDocument document)
    {
        Encoding encoding = TextEncodingDetector.Detect(bytes.Span)
            ?? throw new DocumentRefusedException(DocumentFindings.UnknownType);
        string text = encoding.GetString(bytes.Span);
        document.Budget.Check();
        string[] lines = TextLines.Split(text);
        ReadLines(lines, document);
    }

    private static void ReadLines(string[] lines, FlowDocument document)
    {
        FlowWriter writer = document.Body;
        bool inBlock = false;
        for (int i = 0; i < lines.Length; i++)
        {
            document.Budget.Tick();
            string line = lines[i];
            if (line == TextLines.PageBreak)
            {
                writer.BreakPage();
            }

            if (TextLines.IsBlank(line) || TextLines.IsRule(line))
            {
                inBlock = false;
                continue;
            }

            if (!inBlock)
            {
                writer.BeginBlock(HeadingLevel(lines, i));
                inBlock = true;
            }

            writer.Append(line, default);
            writer.BreakLine();
        }
    }

    // A single line with a rule under it is a heading, as in Markdown (CommonMark 4.3); "=" ranks above the rest.
    private static int HeadingLevel(string[] lines, int at) =>
        at + 1 < lines.Length && TextLines.IsRule(lines[at + 1]) ? lines[at + 1].TrimStart()[0] == '=' ? 1 : 2 : 0;
}
