using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Cuts a heading in the margin off the first row of its section: "Work" in a type of its own, far left of "Some Company".</summary>
internal static class SideHeading
{
    private const double Gap = 2.5;

    /// <summary>The row, or the heading and the rest as two rows.</summary>
    public static IEnumerable<Row> Split(DocumentText document, Row row)
    {
        if (row.Pieces.Count < 2 || row.IsItem || HeadingWords.All.Exact(row.Pieces[0].Text) is null)
        {
            return [row];
        }

        Word left = row.Words[row.Pieces[0].Count - 1], right = row.Words[row.Pieces[0].Count];
        bool far = left.Box is { } a && right.Box is { } b && b.Left - a.Right > Gap * left.FontSize;
        bool larger = left.FontSize > right.FontSize + 0.6, coloured = left.Color != right.Color;
        return (far && (larger || coloured)) || (larger && coloured) ? [Part(document, row, 0, row.Pieces[0].Count, row.Index), Part(document, row, row.Pieces[0].Count, row.Words.Count, row.Index + 1)] : [row];
    }

    /// <summary>Words of a row as a row of their own.</summary>
    public static Row Part(DocumentText document, Row row, int first, int end, int index)
    {
        Word[] words = [.. row.Words.Skip(first).Take(end - first)];
        return new Row
        {
            Line = row.Line with { Box = words.Select(word => word.Box!.Value).Aggregate((all, box) => all.Union(box)) },
            Page = row.Page,
            Index = index,
            Words = words,
            Text = document.Text[words[0].Start..(words[^1].Start + words[^1].Text.Length)],
            ListLevel = 0,
            Style = RowBuilder.StyleOf(words, row.Line),
            GapAbove = row.GapAbove,
            StartsBlock = true,
        };
    }
}
