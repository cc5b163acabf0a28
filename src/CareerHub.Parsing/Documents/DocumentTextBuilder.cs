using System.Text;

namespace CareerHub.Parsing.Documents;

/// <summary>Lays pages out as one text and gives every word and line its place in it.</summary>
internal static class DocumentTextBuilder
{
    /// <summary>Numbers the words and lines of <paramref name="pages"/> and joins their text as <see cref="DocumentText.Text"/> describes.</summary>
    public static DocumentText Build(DocumentFormat format, IEnumerable<Page> pages)
    {
        var text = new StringBuilder();
        var placed = new List<Page>();
        foreach (Page page in pages)
        {
            if (placed.Count > 0)
            {
                text.Append('\f');
            }

            placed.Add(page with { Lines = [.. page.Lines.Select(line => Place(line, text))] });
        }

        return new DocumentText { Format = format, Text = text.ToString(), Pages = placed };
    }

    private static Line Place(Line line, StringBuilder text)
    {
        int start = text.Length;
        var words = new List<Word>(line.Words.Count);
        foreach (Word word in line.Words)
        {
            if (words.Count > 0)
            {
                text.Append(' ');
            }

            words.Add(word with { Start = text.Length });
            text.Append(word.Text);
        }

        int length = text.Length - start;
        text.Append('\n');
        return line with { Words = words, Start = start, Length = length };
    }
}
