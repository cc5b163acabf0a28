using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Reads interests: the terms of a list.</summary>
internal sealed class InterestReader(TextSource source, RowJoiner joiner)
{
    private readonly TermSplitter splitter = new(source);

    public IReadOnlyList<DraftInterest> Read(Section section)
    {
        var interests = new List<DraftInterest>();
        foreach (Paragraph paragraph in Paragraphs.Group(section.Rows, joiner))
        {
            bool prose = paragraph.Rows[^1].Text.EndsWith('.') && paragraph.Rows.Sum(row => row.Words.Count) > 8;
            IEnumerable<Slice> terms = prose ? [paragraph.Slice] : splitter.Split(paragraph, paragraph.Rows[0].Start);
            interests.AddRange(terms.Select(term => source.Text(term, "interest", 0.7)).OfType<Sourced<string>>().Select(name => new DraftInterest { Name = name }));
        }

        return interests;
    }
}
