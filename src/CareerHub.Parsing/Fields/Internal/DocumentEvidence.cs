using CareerHub.Import;
using CareerHub.Parsing.Documents;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>What a document has to show for the values that are read from it.</summary>
internal static class DocumentEvidence
{
    public static EvidenceText Of(DocumentText document) => new(document.Text, LinkTargets(document), PlacedWords(document));

    /// <summary>The targets of the links, each once.</summary>
    public static ValueList<string> LinkTargets(DocumentText document)
    {
        var targets = new List<string>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (Page page in document.Pages)
        {
            foreach (Line line in page.Lines)
            {
                foreach (Word word in line.Words)
                {
                    if (word.Link is { } target && known.Add(target))
                    {
                        targets.Add(target);
                    }
                }
            }
        }

        return targets.ToValueList();
    }

    private static IEnumerable<PlacedWord> PlacedWords(DocumentText document)
    {
        foreach (Page page in document.Pages)
        {
            foreach (Word word in page.Lines.SelectMany(line => line.Words))
            {
                if (word is { Start: >= 0, Box: { } box })
                {
                    yield return new PlacedWord(word.Start, word.Text.Length, page.Number, box);
                }
            }
        }
    }
}
