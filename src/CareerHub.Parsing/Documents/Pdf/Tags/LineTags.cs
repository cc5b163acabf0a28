using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Tags;

/// <summary>Says of lines what the structure says of the words on them.</summary>
internal sealed class LineTags
{
    private PdfDictionary? _item;

    /// <summary>The line with what is true of all its words, and the list item that its first word begins.</summary>
    public Line Apply(Line line)
    {
        if (!HasTags(line.Words))
        {
            return line;
        }

        TagFacts first = FactsOf(line.Words[0]);
        bool begins = first.Item is not null && first.Item != _item;
        _item = line.Words.Select(FactsOf).LastOrDefault(facts => facts.Item is not null)?.Item ?? (first == TagFacts.None ? _item : null);
        return line with
        {
            HeadingLevel = line.Words.All(word => FactsOf(word).HeadingLevel == first.HeadingLevel) ? first.HeadingLevel : 0,
            ListLevel = begins ? first.ListDepth : 0,
            Cell = line.Words.All(word => FactsOf(word).Cell == first.Cell) ? first.Cell : null,
            Artifact = line.Words.All(word => FactsOf(word).Artifact),
        };
    }

    private static bool HasTags(IReadOnlyList<Word> words)
    {
        for (int i = 0; i < words.Count; i++)
        {
            if (words[i].Tag is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static TagFacts FactsOf(Word word) => word.Tag ?? TagFacts.None;
}
