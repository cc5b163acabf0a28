using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>
/// Reads publications. Lists of citations ("Authors. Title. Journal, 2016.", with the title in quotes, in other type, or behind the
/// authors) are read paragraph by paragraph; everything else is read as entries with a title, a publisher and a date.
/// </summary>
internal sealed class PublicationReader(TextSource source, RowJoiner joiner, DateFinder dates, AwardReader entries)
{
    private const int MostWords = 150;
    private const int MostAuthorWords = 6;
    private const int FewestWords = 5;

    private sealed record Citation(Slice Authors, Slice Title, Slice? Publisher, DateSpan? Date, Slice Whole);

    public IReadOnlyList<DraftPublication> Read(Section section)
    {
        IReadOnlyList<Row> rows = joiner.Join(JoinCitations(section.Rows));
        Citation?[] citations = [.. rows.Select(Cite)];
        return citations.Length > 0 && citations.All(citation => citation is not null)
            ? [.. citations.Select(citation => Make(citation!))]
            : new CitationReader(source, joiner, dates).Read(section) ?? entries.ReadPublications(section);
    }

    private DraftPublication Make(Citation citation) => new()
    {
        Name = source.Text(citation.Title, "publication.title", 0.7),
        Publisher = citation.Publisher is { } publisher ? source.Text(publisher, "publication.publisher", 0.6) : null,
        ReleaseDate = citation.Date is { } date ? source.Date(date.From, new Slice(citation.Whole.Start + date.Start, date.Length), "publication.date", 0.7) : null,
        Summary = citation.Authors.Length > 0 ? source.Text(citation.Authors, "publication.authors", 0.6) : null,
    };

    // A citation that is wrapped goes on until its year; the next one begins with authors.
    private List<Row> JoinCitations(List<Row> rows)
    {
        var joined = new List<Row>();
        foreach (Row row in rows)
        {
            bool goesOn = joined.Count > 0 && joined[^1] is var above && !row.IsItem && !row.StartsBlock && row.Index == above.Index + 1 && row.Start > above.End && !row.IsLong && !above.IsLong
                && above.Words.Count < MostWords && AuthorsEnd(above) > above.Start && AuthorsEnd(row) == row.Start && !Ends(above);
            if (goesOn)
            {
                joined[^1] = joiner.Merge(joined[^1], row);
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined;
    }

    private bool Ends(Row row) => dates.Find(row.Text) is [.., var last] && row.Text.Length - last.End <= 2;

    private Citation? Cite(Row row)
    {
        if (row.IsLong || row.Words.Count is < FewestWords or > MostWords)
        {
            return null;
        }

        int authors = AuthorsEnd(row);
        DateSpan? date = dates.Find(row.Text) is [.., var last] ? last : null;
        int from = date is { } early && authors > row.Start && row.Start + early.Start <= authors + 2 ? Math.Min(row.End, Math.Max(authors, row.Start + early.End + 1)) : authors;
        if (Title(row, from) is not { Length: > 0 } title || (authors == row.Start && !IsQuoted(title)))
        {
            return null;
        }

        return new Citation(Slice.Between(row.Start, authors), title, Publisher(row, title, date), date, new Slice(row.Start, row.Text.Length));
    }

    private bool IsQuoted(Slice title) => title.Start > 0 && source.Document.Text[title.Start - 1] is '"' or '“' or '„' or '«' or '‘' or '»';

    // The end of the names at the start, each with an initial ("J. Smith", "Smith J", "Smith, J."), or the row's start.
    private static int AuthorsEnd(Row row)
    {
        int end = row.Start, names = 0, initials = 0;
        bool pending = false;
        for (int i = 0; i < row.Words.Count; i++)
        {
            Word word = row.Words[i];
            string text = word.Text.TrimEnd(',', ';', '.', ':');
            (bool isInitial, bool isName) = (IsInitial(text), IsName(text));
            if (!isInitial && !isName && !IsLink(text))
            {
                break;
            }

            names += isName ? 1 : 0;
            initials += isInitial ? 1 : 0;
            bool closes = word.Text[^1] is ',' or ';' or ':' || (word.Text[^1] is '.' && !isInitial) || (isInitial && !NextGoesOn(row, i));
            if (!closes)
            {
                continue;
            }

            bool isAuthor = initials > 0 && (names > 0 || pending);
            if (names + initials > MostAuthorWords || (pending && names > 0) || (!isAuthor && text != "al" && word.Text[^1] is not ','))
            {
                break;
            }

            end = isAuthor || text == "al" ? word.Start + word.Text.Length : end;
            (names, initials, pending) = (0, 0, !isAuthor);
        }

        return end;
    }

    private static bool IsInitial(string text) => text.Length is > 0 and <= 5 && text.All(c => char.IsUpper(c) || c is '.' or '-') && (text.Length <= 2 || text.Contains('.', StringComparison.Ordinal));

    private static bool IsName(string text) =>
        (text.Length > 1 && char.IsUpper(text[0]) && text.Skip(1).Any(char.IsLower) && text.All(c => char.IsLetter(c) || c is '-' or '\'' or '’')) || (text.Length > 0 && char.IsLower(text[0]) && Words.Dictionaries.NameParticles.Is(text));

    private static bool IsLink(string text) => text is "&" or "and" or "und" or "et" or "e" or "en" or "y" or "i" or "ve" or "al";

    // "Smith J. A title": behind the initials of the last author no name with an initial follows.
    private static bool NextGoesOn(Row row, int at) =>
        at + 1 < row.Words.Count && char.IsUpper(row.Words[at + 1].Text[0]) && row.Words[at].Text is [_, '.'] or [_, '.', .., '.'] or [_, '.', '-', ..];

    private Slice? Title(Row row, int from)
    {
        string text = source.Document.Text;
        int open = text.AsSpan(from, row.End - from).IndexOfAny("\"“„«") is >= 0 and var found ? from + found : -1;
        if (open >= 0 && open - from <= 3)
        {
            int close = text.AsSpan(open + 1, row.End - open - 1).IndexOfAny("\"”»“");
            return close > 0 ? source.Trim(new Slice(open + 1, close)) : null;
        }

        Word? first = row.Words.FirstOrDefault(word => word.Start >= from);
        if (first is null)
        {
            return null;
        }

        if (StyledEnd(row, first) is { } styled)
        {
            return source.Trim(Slice.Between(first.Start, styled));
        }

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

        Slice slice = source.Trim(Slice.Between(from, Math.Max(from, stop)));
        return slice.Length > 1 ? slice : null;
    }
}
