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
            Add(interests, [.. terms]);
        }

        return interests;
    }

    // "Birds: Dipper, Heron" is one interest with its kinds; what only a gap or another sign than a comma parts from them is another.
    private void Add(List<DraftInterest> interests, Slice[] terms)
    {
        for (int i = 0; i < terms.Length; i++)
        {
            string text = source.Document.Text.Substring(terms[i].Start, terms[i].Length);
            int colon = text.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0)
            {
                interests.AddRange(source.Text(terms[i], "interest", 0.7) is { } name ? [new DraftInterest { Name = name }] : []);
                continue;
            }

            List<Slice> kinds = [Slice.Between(terms[i].Start + colon + 1, terms[i].End)];
            while (i + 1 < terms.Length && source.Document.Text[terms[i].End..terms[i + 1].Start].Contains(',', StringComparison.Ordinal))
            {
                kinds.Add(terms[++i]);
            }

            interests.Add(new DraftInterest
            {
                Name = source.Text(new Slice(kinds[0].Start - colon - 1, colon), "interest", 0.7),
                Keywords = kinds.Select(kind => source.Text(kind, "interest.keyword", 0.6)).OfType<Sourced<string>>().ToValueList(),
            });
        }
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
