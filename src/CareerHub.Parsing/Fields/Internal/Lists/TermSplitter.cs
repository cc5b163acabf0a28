using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Cuts text into the terms of a list: at commas, semicolons, bars, bullets and wide gaps, never inside brackets or words such as C/C++.</summary>
internal sealed class TermSplitter(TextSource source)
{
    /// <summary>Whether signs part the terms of a row; otherwise gaps and rows do.</summary>
    public static bool HasSigns(Row row) => row.Text.Any(c => c is ',' or ';' or '|' or '•' or '·' or '、' or '，');

    /// <summary>The terms of a paragraph from <paramref name="from"/> on, as ranges.</summary>
    public IReadOnlyList<Slice> Split(Paragraph paragraph, int from)
    {
        var terms = new List<Slice>();
        int open = -1, end = 0, depth = 0;
        Word? last = null;
        double gap = paragraph.Rows.Any(HasSigns) ? 1.4 : 0.5;
        foreach (Row row in paragraph.Rows)
        {
            foreach (Word word in row.Words.Where(word => word.Start + word.Text.Length > from))
            {
                bool cut = last is not null && depth == 0 && (IsWide(last, word, gap) || RowBuilder.IsMarker(word.Text) || IsSign(word.Text));
                if (cut && open >= 0)
                {
                    Add(terms, open, end);
                    open = -1;
                }

                last = word;
                if (RowBuilder.IsMarker(word.Text) || IsSign(word.Text))
                {
                    continue;
                }

                open = open < 0 ? Math.Max(word.Start, from) : open;
                depth = CutInside(word, terms, ref open, depth);
                end = word.Start + word.Text.Length;
            }
        }

        if (open >= 0 && end > open)
        {
            Add(terms, open, end);
        }

        return terms;
    }

    private int CutInside(Word word, List<Slice> terms, ref int open, int depth)
    {
        for (int i = 0; i < word.Text.Length; i++)
        {
            char c = word.Text[i];
            depth += c is '(' or '[' ? 1 : c is ')' or ']' && depth > 0 ? -1 : 0;
            bool number = c is ',' && i > 0 && i + 1 < word.Text.Length && char.IsDigit(word.Text[i - 1]) && char.IsDigit(word.Text[i + 1]);
            if (depth == 0 && !number && c is ',' or ';' or '|' or '•' or '·' or '、' or '，' && word.Start + i >= open)
            {
                Add(terms, open, word.Start + i);
                open = word.Start + i + 1;
            }
        }

        return depth;
    }

    private static bool IsSign(string word) => word is "|" or "/" or "·" or "•" or "-" or "–" or "—" or "\\" or "&" && word is not "&";

    private static bool IsWide(Word left, Word right, double gap) =>
        left.Box is { } a && right.Box is { } b && Math.Abs(left.Baseline - right.Baseline) < 2 && b.Left - a.Right > gap * Math.Max(left.FontSize, right.FontSize);

    private void Add(List<Slice> terms, int start, int end)
    {
        Slice slice = source.Trim(Slice.Between(start, end));
        if (slice.Length > 0)
        {
            terms.Add(slice);
        }
    }
}
