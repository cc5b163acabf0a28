using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Reads publications: lists of citations paragraph by paragraph, everything else as entries with a title, a publisher and a date.</summary>
internal sealed class PublicationReader(TextSource source, RowJoiner joiner, DateFinder dates, AwardReader entries)
{
    private readonly CitationReader citations = new(source, dates);

    public IReadOnlyList<DraftPublication> Read(Section section)
    {
        Citation?[] read = [.. joiner.Join(JoinCitations(section.Rows)).Select(citations.Read)];
        return read.Length > 0 && read.All(citation => citation is not null)
            ? [.. read.Select(citation => Make(citation!))]
            : entries.ReadPublications(section);
    }

    private DraftPublication Make(Citation citation) => new()
    {
        Name = source.Text(citation.Title, "publication.title", 0.7),
        Publisher = citation.Publisher is { } publisher ? source.Text(publisher, "publication.publisher", 0.6) : null,
        ReleaseDate = citation.Date is { } date ? source.Date(date.From, new Slice(citation.Row.Start + date.Start, date.Length), "publication.date", 0.7) : null,
        Summary = citation.Authors.Length > 0 ? source.Text(citation.Authors, "publication.authors", 0.6) : null,
    };

    // A citation that is wrapped goes on until its year; the next one begins with authors.
    private List<Row> JoinCitations(List<Row> rows)
    {
        var joined = new List<Row>();
        foreach (Row row in rows)
        {
            bool goesOn = joined.Count > 0 && joined[^1] is var above && !row.IsItem && !row.StartsBlock && row.Index == above.Index + 1 && row.Start > above.End && !row.IsLong && !above.IsLong
                && above.Words.Count < CitationReader.MostWords && CitationReader.BeginsWithAuthors(above) && !CitationReader.BeginsWithAuthors(row) && !Ends(above);
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
}
