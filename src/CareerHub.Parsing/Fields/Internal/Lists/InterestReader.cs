using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Reads interests: the terms of a list.</summary>
internal sealed class InterestReader(TextSource source, RowJoiner joiner)
{
    private const int MostWords = 200;
    private readonly TermSplitter splitter = new(source);

    public IReadOnlyList<DraftInterest> Read(Section section)
    {
        var interests = new List<DraftInterest>();
        foreach (Paragraph paragraph in Paragraphs.Group(JoinTerms(section.Rows), joiner))
        {
            bool prose = paragraph.Rows[^1].Text.EndsWith('.') && paragraph.Rows.Sum(row => row.Words.Count) > 8;
            IEnumerable<Slice> terms = prose ? [paragraph.Slice] : splitter.Split(paragraph, paragraph.Rows[0].Start);
            interests.AddRange(terms.Select(term => source.Text(term, "interest", 0.7)).OfType<Sourced<string>>().Select(name => new DraftInterest { Name = name }));
        }

        return interests;
    }

    // In a narrow column a term of a list with commas is wrapped: "…, books on" above "history".
    private List<Row> JoinTerms(List<Row> rows)
    {
        var joined = new List<Row>();
        foreach (Row row in rows)
        {
            bool goesOn = joined.Count > 0 && joined[^1] is var above && above.Text.Contains(',', StringComparison.Ordinal) && above.Text[^1] is not (',' or ';' or '.')
                && char.IsLower(row.Text[0]) && !row.IsItem && !row.StartsBlock && row.Index == above.Index + 1 && row.Start > above.End && !row.IsLong && above.Words.Count < MostWords;
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
}
