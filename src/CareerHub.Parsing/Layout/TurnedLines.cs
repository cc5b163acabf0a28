using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Layout;

/// <summary>Makes lines of text that does not run from left to right, such as a name along the page's edge. It is read last.</summary>
internal static class TurnedLines
{
    public static List<Line> Build(IReadOnlyList<Word> words, int column, ref int block)
    {
        TextFrame frame = TextFrame.Of(words[0].Rotation);
        var lines = new List<Line>();
        var open = new List<Word>();
        foreach (Word word in words.OrderBy(word => Across(word, frame)))
        {
            if (open.Count > 0 && Across(word, frame) - Across(open[0], frame) > word.FontSize * 0.5)
            {
                lines.Add(ToLine(open, frame, column, block));
                open = [];
            }

            open.Add(word);
        }

        lines.Add(ToLine(open, frame, column, block++));
        return lines;
    }

    private static Line ToLine(List<Word> words, TextFrame frame, int column, int block)
    {
        Word[] ordered = [.. words.OrderBy(word => Along(word, frame))];
        return new Line
        {
            Words = ordered,
            Box = ordered.Select(word => word.Box!.Value).Aggregate((all, box) => all.Union(box)),
            Column = column,
            Block = block,
        };
    }

    private static double Across(Word word, TextFrame frame) => frame.Across(Middle(word.Box!.Value).X, Middle(word.Box.Value).Y);

    private static double Along(Word word, TextFrame frame) => frame.Along(Middle(word.Box!.Value).X, Middle(word.Box.Value).Y);

    private static (double X, double Y) Middle(PageBox box) => ((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2);
}
