using System.Text.RegularExpressions;
using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow.PlainText;

/// <summary>Reads Markdown (CommonMark 0.31, with the tables of GFM) as it would be shown, as far as text, headings, lists and links go.</summary>
internal sealed partial class MarkdownReader
{
    private const int LinesLookedAt = 1_000;
    private const int LongestLineLookedAt = 1_000;

    private readonly FlowWriter writer;
    private readonly ReadingBudget budget;
    private readonly MarkdownInline inline;
    private readonly ListLevels lists = new();
    private bool inBlock;
    private bool inTable;
    private bool inFence;

    private MarkdownReader(FlowDocument document)
    {
        writer = document.Body;
        budget = document.Budget;
        inline = new MarkdownInline(writer);
    }

    /// <summary>Whether a text is marked up: it has a heading, a link or strong text of Markdown.</summary>
    public static bool IsMarkdown(string[] lines) => lines.Take(LinesLookedAt)
        .Any(line => line.Length <= LongestLineLookedAt && (Heading().IsMatch(line) || StrongOrLink().IsMatch(line)));

    public static void Read(string[] lines, FlowDocument document) => new MarkdownReader(document).Read(lines);

    private void Read(string[] lines)
    {
        for (int i = 0; i < lines.Length; i++)
        {
            budget.Tick();
            string? below = i + 1 < lines.Length ? lines[i + 1] : null;
            if (ReadFence(lines[i]) || ReadTable(lines[i]))
            {
                continue;
            }

            if (TextLines.IsBlank(lines[i]) || TextLines.IsRule(lines[i]))
            {
                inBlock = false;
                continue;
            }

            ReadLine(lines[i].TrimStart('>', ' ').Length == 0 ? "" : lines[i], below);
        }
    }

    private void ReadLine(string line, string? below)
    {
        if (Heading().Match(line) is { Success: true } heading)
        {
            WriteHeading(heading.Groups["text"].Value, heading.Groups["level"].Length);
        }
        else if (!inBlock && below is not null && TextLines.IsRule(below) && below.TrimStart()[0] is '=' or '-')
        {
            WriteHeading(line, below.TrimStart()[0] == '=' ? 1 : 2);
        }
        else
        {
            string text = BeginBlock(Quote().Replace(line, ""));
            inline.Write(text);
            writer.BreakLine();
        }
    }

    private void WriteHeading(string text, int level)
    {
        lists.Close();
        writer.BeginBlock(level);
        inline.Write(text);
        writer.EndBlock();
        inBlock = false;
    }

    /// <summary>Begins a block where one begins, and returns what is to be written of the line.</summary>
    private string BeginBlock(string line)
    {
        string text = line;
        if (ListMarker.Find(line) is { } marker)
        {
            writer.BeginBlock(0, lists.Next(marker.Indent));
            text = line[marker.ContentStart..];
        }
        else if (!inBlock)
        {
            if (!lists.Continues(ListMarker.IndentOf(line)))
            {
                lists.Close();
            }

            writer.BeginBlock();
        }

        inBlock = true;
        return text;
    }

    private bool ReadFence(string line)
    {
        bool isFence = line.TrimStart() is ['`', '`', '`', ..] or ['~', '~', '~', ..];
        if (isFence)
        {
            inFence = !inFence;
            writer.BeginBlock();
            inBlock = false;
        }
        else if (inFence)
        {
            writer.Append(line, default);
            writer.BreakLine();
        }

        return isFence || inFence;
    }

    // GFM 4.10: a row begins and ends with a bar here; the row of dashes below the head is not shown.
    private bool ReadTable(string line)
    {
        string row = line.Trim();
        if (row is not ['|', _, .., '|'])
        {
            if (inTable)
            {
                writer.EndTable();
            }

            inTable = false;
            return false;
        }

        if (!inTable)
        {
            writer.BeginTable();
            inTable = true;
            inBlock = false;
        }

        if (row.AsSpan().IndexOfAnyExcept("|-: ") >= 0)
        {
            writer.BeginRow();
            foreach (string cell in row[1..^1].Split('|'))
            {
                writer.BeginCell();
                inline.Write(cell);
            }
        }

        return true;
    }

    [GeneratedRegex(@"^ {0,3}(?<level>#{1,6})[ \t]+(?<text>[^ \t#].*?)([ \t]+#+)?[ \t]*$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Heading();

    [GeneratedRegex(@"(\*\*[^ *][^*]*\*\*|\[[^\]]+\]\([^)\s]+\))", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex StrongOrLink();

    [GeneratedRegex(@"^ {0,3}(> ?)+", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quote();
}
