using CareerHub.Parsing.Documents;

namespace CareerHub.CvProof.Pages;

/// <summary>Lines that run on every page: the person's name (the document's title) and the number of the page, in the margin.</summary>
internal static class RunningLine
{
    // In points: the margins of every template are wider.
    private const double Margin = 40;

    /// <summary>Whether a line runs on every page, and is no part of the text.</summary>
    public static bool Is(Line line, Page page, DocumentText document)
    {
        if (line.Artifact)
        {
            return true;
        }

        string title = FoldedText.Of(document.Metadata.Title ?? "");
        string text = FoldedText.Of(Text(line));
        return line.Box is { } box
            && (box.Bottom < Margin || box.Top > page.Height - Margin)
            && (text.StartsWith(title, StringComparison.Ordinal) ? text[title.Length..] : text).All(char.IsDigit);
    }

    /// <summary>The words of a line with a space between them.</summary>
    public static string Text(Line line) => string.Join(' ', line.Words.Select(word => word.Text));
}
