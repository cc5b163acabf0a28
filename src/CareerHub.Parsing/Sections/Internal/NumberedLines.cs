using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Knows the lines at the head or foot of a page that say its number and repeat a line of the first page: "Ada Lovelace 2 / 3".</summary>
internal sealed class NumberedLines
{
    /// <summary>The parts of a page's height at its head and at its foot in which such lines stand.</summary>
    private const double Margin = 0.1;

    private const int MostWords = 12;
    private const int MostDigits = 4;
    private readonly HashSet<string> said = new(StringComparer.Ordinal);

    public NumberedLines(DocumentText document)
    {
        if (document.Pages is [{ Height: > 0 } first, _, ..])
        {
            said.UnionWith(first.Lines.Where(line => line.Words.Count <= MostWords).Select(line => Fold.Words(string.Join(' ', line.Words.Select(word => word.Text)))));
            said.Remove("");
        }
    }

    /// <summary>Whether the line is one of them, so that nothing is lost without it.</summary>
    public bool Holds(Page page, Line line)
    {
        bool isAtEdge = line.Box is { } box && (box.Bottom < page.Height * Margin || box.Top > page.Height * (1 - Margin));
        return isAtEdge && said.Count > 0 && line.Words.Count <= MostWords && line.Words.Sum(word => word.Text.Count(char.IsDigit)) is > 0 and <= MostDigits
            && line.Words.Any(word => int.TryParse(word.Text.AsSpan().Trim("()[]|/.–-"), out int number) && number == page.Number) && said.Contains(Fold.Words(Rest(line)));
    }

    private static string Rest(Line line) =>
        string.Join(' ', line.Words.Where(word => word.Text.Any(char.IsLetter) && !Dictionaries.PageWords.Is(word.Text)).Select(word => word.Text));
}
