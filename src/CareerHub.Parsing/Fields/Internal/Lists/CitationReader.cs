using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>
/// Takes a citation apart. Behind the authors, or at the start where none are named, stands the title: in quotation marks, in a type of
/// its own, or up to the end of a sentence. What follows it up to the next comma or full stop published it.
/// </summary>
internal sealed class CitationReader(TextSource source, DateFinder dates)
{
    /// <summary>A row of more words is no citation.</summary>
    public const int MostWords = 150;

    private const int FewestWords = 5;
    private const int LongestMarker = 5;
    private const int ShortestQuote = 10;
    private readonly CitationSentences sentences = new(source, dates);

    /// <summary>The citation that a row is, or null: one names authors, quotes its title, or is dated and has more than one sentence.</summary>
    public Citation? Read(Row row)
    {
        if (row.IsLong || row.Words.Count is < FewestWords or > MostWords)
        {
            return null;
        }

        int start = row.Start + MarkerLength(row.Text), authors = CitationAuthors.End(row, start);
        IReadOnlyList<DateSpan> found = dates.Find(row.Text);
        DateSpan? date = found is [.., var last] ? last : null;
        int from = date is { } early && authors > start && row.Start + early.Start <= authors + 2 ? Math.Min(row.End, Math.Max(authors, row.Start + early.End + 1)) : authors;
        Slice by = Slice.Between(start, authors);
        if (Quoted(row, from, anywhere: authors == start) is { } quoted)
        {
            return new Citation(by, quoted, Publisher(row, quoted, date), date, row);
        }

        if (authors > start)
        {
            return Title(row, from) is { Length: > 0 } title ? new Citation(by, title, Publisher(row, title, date), date, row) : null;
        }

        return found.Count > 0 && sentences.Of(row, start - row.Start) is [var first, var second, ..] ? new Citation(by, first, second, found[0], row) : null;
    }

    /// <summary>Whether authors stand at the start of a row.</summary>
    public static bool BeginsWithAuthors(Row row) => row.Start + MarkerLength(row.Text) is var start && CitationAuthors.End(row, start) > start;

    // "[3] ", "12. "
    private static int MarkerLength(string text)
    {
        int end = 0;
        while (end < Math.Min(text.Length, LongestMarker) && (char.IsAsciiDigit(text[end]) || text[end] is '[' or '(' or ']' or ')' or '.'))
        {
            end++;
        }

        return end > 1 && end < text.Length && text[end] == ' ' && text[end - 1] is '.' or ']' or ')' ? end + 1 : 0;
    }

    // Words in quotation marks right at the place of the title; with nothing before them they may stand anywhere, if they are long enough for one.
    private Slice? Quoted(Row row, int from, bool anywhere)
    {
        string text = source.Document.Text;
        int open = text.AsSpan(from, row.End - from).IndexOfAny("\"“„«");
        int close = open < 0 ? -1 : text.AsSpan(from + open + 1, row.End - from - open - 1).IndexOfAny("\"”»“");
        return close > 0 && (open <= 3 || (anywhere && close > ShortestQuote)) ? source.Trim(new Slice(from + open + 1, close)) : null;
    }

    private Slice? Title(Row row, int from)
    {
        Word? first = row.Words.FirstOrDefault(word => word.Start >= from);
        if (first is null)
        {
            return null;
        }

        if (StyledEnd(row, first) is { } styled)
        {
            return source.Trim(Slice.Between(first.Start, styled));
        }

        string text = source.Document.Text;
        int stop = text.IndexOf(". ", first.Start, row.End - first.Start, StringComparison.Ordinal);
        stop = stop < 0 ? text.IndexOf(", ", first.Start, row.End - first.Start, StringComparison.Ordinal) : stop;
        return stop < 0 ? null : source.Trim(Slice.Between(first.Start, stop));
    }

    // The end of the words of the first one's type, when the row goes on in another.
    private static int? StyledEnd(Row row, Word first)
    {
        Word? other = row.Words.SkipWhile(word => word != first).FirstOrDefault(word => word.Italic != first.Italic || word.Bold != first.Bold);
        Word? before = row.Words.LastOrDefault(word => word.Start < first.Start);
        bool differs = before is null || before.Italic != first.Italic || before.Bold != first.Bold;
        return other is null || !differs || !(first.Italic || first.Bold) ? null : other.Start;
    }

    // What stands behind the title up to the next comma, full stop or date.
    private Slice? Publisher(Row row, Slice title, DateSpan? date)
    {
        int end = date is { } late && row.Start + late.Start > title.End ? row.Start + late.Start : row.End;
        int from = title.End;
        string text = source.Document.Text;
        while (from < end && (char.IsPunctuation(text[from]) || char.IsWhiteSpace(text[from]) || text[from] is '"'))
        {
            from++;
        }

        int stop = from;
        while (stop < end && text[stop] is not (',' or ';' or '(') && !(text[stop] is '.' && stop + 1 < end && char.IsWhiteSpace(text[stop + 1])))
        {
            stop++;
        }

        bool endsSentence = stop == row.End && stop > from && text[stop - 1] is '.' && !Dictionaries.LegalForms.Is(row.Words[^1].Text);
        stop -= endsSentence ? 1 : 0;
        Slice slice = source.Trim(Slice.Between(from, Math.Max(from, stop)));
        return slice.Length > 1 ? slice : null;
    }
}
