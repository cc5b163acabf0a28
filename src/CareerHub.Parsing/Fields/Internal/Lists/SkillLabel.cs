using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Technologies;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Finds the labels and headings of groups of skills.</summary>
internal static class SkillLabel
{
    private const int Longest = 45;
    private const int MostHeadingWords = 6;
    private const int ShortestCapitals = 5;

    /// <summary>Where the label of a row ends: "Label: a, b", or a label set off by its type or by a column of its own at <paramref name="margin"/>; null without one.</summary>
    public static int? End(Row row, double? margin)
    {
        if (margin is { } edge && row.Words.ToList().FindIndex(word => Math.Abs((word.Box?.Left ?? -9) - edge) < MarginColumn.Tolerance) is > 0 and var first)
        {
            return row.Words[first - 1].Start + row.Words[first - 1].Text.Length;
        }

        if (row.Words.ToList().FindIndex(word => word.AfterTab) is > 0 and var behind && TermSplitter.HasSigns(row) && !row.Words.Take(behind).Any(word => word.Text.AsSpan().ContainsAny(",;|")))
        {
            return row.Words[behind - 1].Start + row.Words[behind - 1].Text.Length;
        }

        return Colon(row.Text) is { } colon ? row.Start + colon + 1 : Styled(row);
    }

    /// <summary>Where the colon of a label stands in a text; null when there is none, or when what follows is how well the skill before is known.</summary>
    public static int? Colon(string text)
    {
        for (int at = text.IndexOf(':', StringComparison.Ordinal); at is > 0 and < Longest && at + 1 < text.Length; at = text.IndexOf(':', at + 1))
        {
            bool parts = char.IsWhiteSpace(text[at + 1]) || (char.IsLetter(text[at + 1]) && char.IsLetter(text[at - 1]));
            if (parts)
            {
                ReadOnlySpan<char> after = text.AsSpan(at + 1).Trim();
                int end = after.IndexOfAny(",;|");
                return text.AsSpan(0, at).IndexOf(',') >= 0 || SkillLevel.Is(end < 0 ? after : after[..end]) ? null : at;
            }
        }

        return null;
    }

    /// <summary>Whether a paragraph by itself looks stronger than what follows it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="next">What follows, or null at the end.</param>
    public static bool IsHeading(Paragraph paragraph, Paragraph? next)
    {
        Row row = paragraph.Rows[0];
        if (paragraph.Rows.Count > 1 || next is null || row.Words.Count > MostHeadingWords || TermSplitter.HasSigns(row) || row.IsItem || SkillLevel.Is(next.Rows[0].Text))
        {
            return false;
        }

        Row below = next.Rows[0];
        bool indent = row.HasBox && below.HasBox && below.Left > row.Left + 8 && below.Page == row.Page && row.Pieces.Count == 1;
        bool list = row.Pieces.Count == 1 && (below.IsItem || next.Rows.Any(TermSplitter.HasSigns));
        return IsStronger(row, below) || indent || list || row.Text.EndsWith(':');
    }

    /// <summary>Whether a row's type is that of a heading over another row.</summary>
    public static bool IsStronger(Row row, Row below) =>
        (row.Style.Bold && !below.Style.Bold) || row.Style.Size > below.Style.Size + 0.6 || (row.Style.Level > 0 && below.Style.Level != row.Style.Level)
        || (row.Style.Upper && !below.Style.Upper && row.Text.Length >= ShortestCapitals && TechnologyCatalog.Default.FindIn(row.Text).Count == 0);

    private static int? Styled(Row row)
    {
        IReadOnlyList<RowPiece> styled = RowPiece.Split(row, (left, right) => left.Bold != right.Bold || Math.Abs(left.FontSize - right.FontSize) > 0.8 || left.Italic != right.Italic);
        return styled.Count > 1 && (styled[0].Words.First().Bold || styled[0].Words.First().FontSize > styled[1].Words.First().FontSize + 0.8) && styled[0].Text.Length < Longest
            && !styled[0].Text.Contains(',', StringComparison.Ordinal) && !SkillLevel.Is(row.Text.AsSpan(styled[1].Start - row.Start))
            ? styled[0].End
            : null;
    }
}
