using System.Text;

namespace CareerHub.Parsing.Documents;

/// <summary>Lays pages out as one text and gives every word and line its place in it.</summary>
internal static class DocumentTextBuilder
{
    /// <summary>Numbers the words and lines of <paramref name="pages"/>, which nobody else has seen yet, and joins their text as <see cref="DocumentText.Text"/> describes.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static DocumentText Build(DocumentFormat format, IEnumerable<Page> pages, CancellationToken cancellationToken = default)
    {
        var text = new StringBuilder();
        var placed = new List<Page>();
        foreach (Page page in pages)
        {
            if (placed.Count > 0)
            {
                text.Append('\f');
            }

            foreach (Line line in page.Lines)
            {
                Place(line, text, cancellationToken);
            }

            placed.Add(page);
        }

        return new DocumentText { Format = format, Text = text.ToString(), Pages = placed };
    }

    private static void Place(Line line, StringBuilder text, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        int start = text.Length;
        for (int i = 0; i < line.Words.Count; i++)
        {
            if (i > 0)
            {
                text.Append(' ');
            }

            line.Words[i].PlaceAt(text.Length);
            text.Append(line.Words[i].Text);
        }

        line.PlaceAt(start, text.Length - start);
        text.Append('\n');
    }
}
