using System.Text;
using CareerHub.Parsing.Documents;

namespace CareerHub.CvProof.Pages;

/// <summary>The text of a document in the order in which a reader gave it, folded, with the line of every character.</summary>
public sealed class PagesText
{
    private readonly List<int> starts = [];

    private PagesText(IEnumerable<PageLine> lines)
    {
        var folded = new StringBuilder();
        Lines = [.. lines];
        foreach (PageLine line in Lines)
        {
            starts.Add(folded.Length);
            folded.Append(FoldedText.Of(line.Text));
        }

        Folded = folded.ToString();
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<PageLine> Lines { get; }

    /// <summary>The folded text of all lines.</summary>
    public string Folded { get; }

    /// <summary>The text as our reader has it, without running heads and feet.</summary>
    public static PagesText Of(DocumentText document) => new(document.Pages.SelectMany(page =>
        page.Lines.Where(line => !RunningLine.Is(line, page, document)).Select(line => new PageLine(page.Number, RunningLine.Text(line)))));

    /// <summary>The text as another reader has it, pages parted by form feeds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="document">The same as our reader has it, to know what runs on every page.</param>
    public static PagesText Of(string text, DocumentText document)
    {
        List<string>[] running = [.. document.Pages.Select(page => page.Lines.Where(line => RunningLine.Is(line, page, document)).Select(line => FoldedText.Of(RunningLine.Text(line))).ToList())];
        return new(text.Split('\f').SelectMany((page, i) => page.Split('\n')
            .Where(line => line.Length > 0 && (i >= running.Length || !running[i].Remove(FoldedText.Of(line))))
            .Select(line => new PageLine(i + 1, line))));
    }

    /// <summary>The index of the line that a character stands in.</summary>
    public int LineAt(int offset)
    {
        int at = starts.BinarySearch(offset);
        // Of several lines that begin here, all but the last are empty.
        while (at >= 0 && at + 1 < starts.Count && starts[at + 1] == offset)
        {
            at++;
        }

        return at >= 0 ? at : ~at - 1;
    }

    /// <summary>Where the line begins that is a heading and nothing else, at or after an offset; -1 when there is none.</summary>
    public int FindLine(string heading, int from = 0)
    {
        string wanted = FoldedText.Of(heading);
        for (int i = 0; i < starts.Count; i++)
        {
            int end = i + 1 < starts.Count ? starts[i + 1] : Folded.Length;
            if (starts[i] >= from && Folded.AsSpan(starts[i], end - starts[i]).SequenceEqual(wanted))
            {
                return starts[i];
            }
        }

        return -1;
    }

    /// <summary>Where a folded text stands, at or after an offset; -1 when it does not.</summary>
    public int Find(string folded, int from) => from > Folded.Length ? -1 : Folded.IndexOf(folded, from, StringComparison.Ordinal);
}
