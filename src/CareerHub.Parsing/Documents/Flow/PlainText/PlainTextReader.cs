using System.Text;
using CareerHub.Parsing.Documents.Internal;
using CareerHub.Parsing.Documents.Internal.Encodings;

namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>
/// Reads plain text: every line is a line, blank lines part blocks, and a list item is a block whose bullet stays.
/// Rules (=====) are decoration; one below a single line makes that line a heading.
/// </summary>
internal sealed class PlainTextReader
{
    private readonly FlowWriter writer;
    private readonly ReadingBudget budget;
    private readonly ListLevels lists = new();
    private bool inBlock;

    private PlainTextReader(FlowDocument document)
    {
        writer = document.Body;
        budget = document.Budget;
    }

    public static void Read(ReadOnlyMemory<byte> bytes, FlowDocument document)
    {
        string[] lines = document.Budget.WaitFor(bytes.Length, () => Lines(bytes.Span));
        if (MarkdownReader.IsMarkdown(lines))
        {
            MarkdownReader.Read(lines, document);
        }
        else
        {
            new PlainTextReader(document).Read(lines);
        }
    }

    private static string[] Lines(ReadOnlySpan<byte> bytes)
    {
        Encoding encoding = TextEncodingDetector.Detect(bytes) ?? throw new DocumentRefusedException(DocumentFindings.UnknownType);
        return TextLines.Split(encoding.GetString(bytes));
    }

    private void Read(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            budget.Tick();
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

            BeginBlock(line, HeadingLevel(lines, i));
            writer.Append(line, default);
            writer.BreakLine();
        }
    }

    private void BeginBlock(string line, int headingLevel)
    {
        if (headingLevel == 0 && ListMarker.Find(line) is { } marker)
        {
            writer.BeginBlock(0, lists.Next(marker.Indent));
        }
        else if (!inBlock || (lists.IsOpen && !lists.Continues(ListMarker.IndentOf(line))))
        {
            lists.Close();
            writer.BeginBlock(headingLevel);
        }

        inBlock = true;
    }

    // A single line with a rule under it is a heading, as in Markdown (CommonMark 4.3); "=" ranks above the rest.
    private int HeadingLevel(string[] lines, int at) =>
        !inBlock && at + 1 < lines.Length && TextLines.IsRule(lines[at + 1]) ? lines[at + 1].TrimStart()[0] == '=' ? 1 : 2 : 0;
}
