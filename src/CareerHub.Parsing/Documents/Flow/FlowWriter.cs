using CareerHub.Parsing.Documents.Internal;

namespace CareerHub.Parsing.Documents.Flow;

/// <summary>
/// Takes text, paragraph and table events in reading order and makes words, lines, blocks and pages of them.
/// Empty lines, blocks and trailing pages leave no trace.
/// </summary>
internal sealed class FlowWriter
{
    // No word processor has more columns (Word: 63); a larger number is a mistake or worse.
    private const int MaxColumns = 1024;

    private readonly ReadingBudget budget;
    private readonly List<FlowPage> pages = [new FlowPage()];
    private readonly Stack<FlowAside> hosts = new();
    private FlowAside at;
    private readonly TableNumbers tables;
    private readonly SharedStyles styles = new();

    public FlowWriter(ReadingBudget budget, TableNumbers tables)
    {
        this.budget = budget;
        this.tables = tables;
        at = new FlowAside(pages[0].Lines);
    }

    /// <summary>Whether nothing visible has been written in the current block.</summary>
    public bool BlockIsEmpty => at.Word.Length == 0 && at.Words.Count == 0 && !at.Block.Begun;

    /// <summary>How many pages were begun.</summary>
    public int PageCount => pages.Count;

    /// <summary>Appends characters; white space separates words, line breaks included.</summary>
    public void Append(ReadOnlySpan<char> text, in TextStyle style)
    {
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                BreakWord();
            }
            else if (WordText.IsKept(c))
            {
                Append(c, style);
            }
        }
    }

    /// <summary>Ends the word, as a space does.</summary>
    public void BreakWord()
    {
        if (at.Word.Length == 0)
        {
            return;
        }

        string text = WordText.Normalize(at.Word);
        at.Word.Clear();
        budget.AddWord(text.Length);
        var finished = new Word
        {
            Text = text,
            Style = styles.Get(new WordStyle
            {
                FontSize = at.WordStyle.Size,
                Bold = at.WordStyle.Bold,
                Italic = at.WordStyle.Italic,
                Color = at.WordStyle.Color,
                Link = at.WordLink,
                Hidden = at.WordStyle.Hidden,
                AfterTab = at.Tab && at.Words.Count > 0,
            }),
        };
        at.Tab = false;
        (finished.Hidden ? pages[^1].Hidden : at.Words).Add(finished);
    }

    /// <summary>Ends the word, and says so of the next one of the line.</summary>
    public void Tab()
    {
        BreakWord();
        at.Tab = true;
    }

    /// <summary>Ends the line; the block goes on.</summary>
    public void BreakLine()
    {
        BreakWord();
        at.Tab = false;
        if (at.Words.Count == 0)
        {
            return;
        }

        FlowBlock block = at.Block;
        at.Lines.Add(new FlowLine(block, new Line
        {
            Words = [.. at.Words],
            HeadingLevel = block.HeadingLevel,
            ListLevel = block.Begun ? 0 : block.ListLevel,
            Cell = at.Tables.TryPeek(out TablePlace? table) ? table.Cell : null,
        }));
        block.Begun = true;
        at.Words.Clear();
    }

    /// <summary>Ends the block and begins another.</summary>
    public void BeginBlock(int headingLevel = 0, int listLevel = 0)
    {
        EndBlock();
        SetBlock(headingLevel, listLevel);
    }

    /// <summary>States what the current block is, before its first line ends.</summary>
    public void SetBlock(int headingLevel, int listLevel)
    {
        at.Block.HeadingLevel = Math.Clamp(headingLevel, 0, 6);
        at.Block.ListLevel = listLevel;
    }

    /// <summary>Ends the block; text after it belongs to a plain one.</summary>
    public void EndBlock()
    {
        BreakLine();
        at.Lines.AddRange(at.Asides);
        at.Asides.Clear();
        at.Block = new FlowBlock();
    }

    /// <summary>Ends the page; inside an aside, or on an empty page, only the line. Whether a page was begun.</summary>
    public bool BreakPage()
    {
        BreakLine();
        if (hosts.Count > 0 || (pages[^1].Lines.Count == 0 && pages[^1].Hidden.Count == 0))
        {
            return false;
        }

        budget.AddPage(pages.Count + 1);
        pages.Add(new FlowPage());
        at.Lines = pages[^1].Lines;
        return true;
    }

    /// <summary>Takes the beginning of a page back: what is on it belongs to the one before.</summary>
    public void JoinPage(int index)
    {
        if (hosts.Count > 0 || index < 1 || index >= pages.Count)
        {
            return;
        }

        pages[index - 1].Lines.AddRange(pages[index].Lines);
        pages[index - 1].Hidden.AddRange(pages[index].Hidden);
        pages.RemoveAt(index);
        at.Lines = pages[^1].Lines;
    }

    public void BeginTable()
    {
        EndBlock();
        budget.AddElement();
        at.Tables.Push(new TablePlace(tables.Next()));
    }

    public void BeginRow()
    {
        EndBlock();
        if (at.Tables.TryPeek(out TablePlace? table))
        {
            table.Row++;
            table.Column = -1;
            table.Span = 1;
        }
    }

    /// <summary>Takes the beginning of a row back.</summary>
    public void DropRow()
    {
        if (at.Tables.TryPeek(out TablePlace? table))
        {
            table.Row--;
        }
    }

    public void BeginCell()
    {
        EndBlock();
        if (at.Tables.TryPeek(out TablePlace? table))
        {
            table.Column += table.Span;
            table.Span = 1;
        }
    }

    /// <summary>States that the current cell (or, before the first, the row's indent) takes <paramref name="columns"/> columns.</summary>
    public void SpanColumns(int columns)
    {
        if (at.Tables.TryPeek(out TablePlace? table))
        {
            table.Span = Math.Clamp(columns, 1, MaxColumns);
        }
    }

    public void EndTable()
    {
        EndBlock();
        at.Tables.TryPop(out _);
    }

    /// <summary>Begins text that stands apart (a text box) and is anchored in the current paragraph; it follows that paragraph.</summary>
    public void BeginAside()
    {
        hosts.Push(at);
        at = new FlowAside([]);
    }

    public void EndAside()
    {
        EndBlock();
        if (hosts.TryPop(out FlowAside? host))
        {
            host.Asides.AddRange(at.Lines);
            at = host;
        }
    }

    /// <summary>Ends everything that is open and hands over the pages, at least one.</summary>
    public IReadOnlyList<FlowPage> Finish()
    {
        while (hosts.Count > 0)
        {
            EndAside();
        }

        EndBlock();
        at.Tables.Clear();
        while (pages.Count > 1 && pages[^1].Lines.Count == 0 && pages[^1].Hidden.Count == 0)
        {
            pages.RemoveAt(pages.Count - 1);
        }

        return pages;
    }

    private void Append(char c, in TextStyle style)
    {
        if (at.Word.Length > 0 && (style.Hidden != at.WordStyle.Hidden || at.Word.Length >= budget.Limits.MaxWordLength && !char.IsLowSurrogate(c)))
        {
            BreakWord();
        }

        if (at.Word.Length == 0)
        {
            at.WordStyle = style;
            at.WordLink = null;
        }

        // A link that begins inside a word, as after a bracket, still counts for it.
        at.WordLink ??= style.Link;
        at.Word.Append(c);
    }
}
