using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Technologies;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Cuts text into the terms of a list: at commas, semicolons, bars, bullets and wide gaps, never inside brackets or words such as C/C++.</summary>
internal sealed class TermSplitter(TextSource source)
{
    private const int LongestTerm = 60;
    private const int MostWords = 9;
    private const int MostSlashes = 40;
    private const int FewestNames = 3;
    private const int ShortestWord = 4;
    private const double WideGap = 1.4;
    private readonly Lazy<double> partingGap = new(() => WordSpace.PartingGap(source.Document));

    /// <summary>Whether signs part the terms of a row; otherwise gaps and rows do.</summary>
    public static bool HasSigns(Row row) => row.Text.Any(IsSeparator);

    /// <summary>Whether a row ends with a sign that parts terms, so that the list goes on below.</summary>
    public static bool EndsOpen(Row row) => IsSeparator(row.Text[^1]);

    /// <summary>Whether a term is a sentence rather than the name of something.</summary>
    public static bool IsProse(ReadOnlySpan<char> term) => term.Length > LongestTerm && term.Count(' ') + term.Count('\n') >= MostWords;

    /// <summary>The terms of a paragraph from <paramref name="from"/> on, as ranges.</summary>
    public IReadOnlyList<Slice> Split(Paragraph paragraph, int from)
    {
        var terms = new List<Slice>();
        int open = -1, end = 0, depth = 0;
        Word? last = null;
        bool hasSigns = paragraph.Rows.Any(HasSigns);
        double gap = hasSigns ? WideGap : partingGap.Value;
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

        if (terms.Count > 1)
        {
            terms[^1] = WithoutStop(terms[^1]);
        }

        if (hasSigns)
        {
            return terms;
        }

        List<Word> words = [.. paragraph.Rows.SelectMany(row => row.Words)];
        return [.. terms.SelectMany(term => Known(term, words))];
    }

    private int CutInside(Word word, List<Slice> terms, ref int open, int depth)
    {
        for (int i = 0; i < word.Text.Length; i++)
        {
            char c = word.Text[i];
            depth += c is '(' or '[' ? 1 : c is ')' or ']' && depth > 0 ? -1 : 0;
            bool number = c is ',' && i > 0 && i + 1 < word.Text.Length && char.IsDigit(word.Text[i - 1]) && char.IsDigit(word.Text[i + 1]);
            if (depth == 0 && !number && IsSeparator(c) && word.Start + i >= open)
            {
                Add(terms, open, word.Start + i);
                open = word.Start + i + 1;
            }
        }

        return depth;
    }

    private static bool IsSeparator(char c) => c is ',' or ';' or '|' or '•' or '·' or '、' or '，';

    private static bool IsSign(string word) => word is "|" or "/" or "·" or "•" or "-" or "–" or "—" or "\\";

    private static bool IsWide(Word left, Word right, double gap) =>
        right.AfterTab || (left.Box is { } a && right.Box is { } b && Math.Abs(left.Baseline - right.Baseline) < 2 && b.Left - a.Right > gap * Math.Max(left.FontSize, right.FontSize));

    private void Add(List<Slice> terms, int start, int end)
    {
        Slice slice = source.Trim(Slice.Between(start, end));
        if (terms.Count > 0)
        {
            slice = WithoutAnd(slice);
        }

        if (slice.Length > 0)
        {
            terms.Add(slice);
        }
    }

    // "…, Kubernetes, and Terraform".
    private Slice WithoutAnd(Slice term)
    {
        int space = source.Document.Text.AsSpan(term.Start, term.Length).IndexOf(' ');
        return space > 0 && Dictionaries.And.Is(source.Document.Text.AsSpan(term.Start, space)) ? source.Trim(Slice.Between(term.Start + space, term.End)) : term;
    }

    // The full stop behind a list is none of its last term's, unless that is an abbreviation.
    private Slice WithoutStop(Slice term)
    {
        ReadOnlySpan<char> text = source.Document.Text.AsSpan(term.Start, term.Length);
        bool stops = text.Length > ShortestWord && text[^1] == '.' && text[^(ShortestWord + 1)..^1].IndexOfAnyExceptInRange('a', 'z') < 0;
        return stops ? term with { Length = term.Length - 1 } : term;
    }

    // Three names or more that the catalogue knows, parted by slashes or by nothing, are a list; "C/C++" and "HTML/CSS" are written as one.
    private IEnumerable<Slice> Known(Slice term, IReadOnlyList<Word> words)
    {
        IReadOnlyList<Slice> names = KnownNames.Cut(source.Document.Text, term, words);
        return names.Count > 0 ? names : Slashed(term) is { Count: > 0 } parts ? parts : [term];
    }

    private List<Slice> Slashed(Slice term)
    {
        string text = source.Document.Text;
        var parts = new List<Slice>();
        for (int start = term.Start, at = term.Start; at <= term.End && parts.Count <= MostSlashes; at++)
        {
            if (at == term.End || text[at] == '/')
            {
                parts.Add(Slice.Between(start, at));
                start = at + 1;
            }
        }

        return parts.Count >= FewestNames && parts.Count <= MostSlashes && parts.TrueForAll(part => TechnologyCatalog.Default.Find(text.Substring(part.Start, part.Length)) is not null) ? parts : [];
    }
}
