using CareerHub.Parsing.Documents;
using CareerHub.Technologies;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Cuts words that nothing parts into names of technologies, where the catalogue knows every one of them: "Go Python SQL TypeScript".</summary>
internal static class KnownNames
{
    private const int FewestNames = 3;
    private const int MostWords = 40;
    private const int LongestName = 4;

    /// <summary>The names, as ranges of the text; empty when a word is left over, or when there are too few to be sure.</summary>
    public static IReadOnlyList<Slice> Cut(string text, Slice term, IEnumerable<Word> words)
    {
        Word[] inside = [.. words.Where(word => word.Start >= term.Start && word.Start + word.Text.Length <= term.End).Take(MostWords + 1)];
        if (inside.Length is < FewestNames or > MostWords)
        {
            return [];
        }

        // For each place the longest name that begins there and leaves a rest that can be cut, from the end.
        int[] length = new int[inside.Length];
        for (int at = inside.Length - 1; at >= 0; at--)
        {
            for (int count = Math.Min(LongestName, inside.Length - at); count > 0 && length[at] == 0; count--)
            {
                bool fits = at + count == inside.Length || length[at + count] > 0;
                length[at] = fits && IsName(text[inside[at].Start..End(inside[at + count - 1])]) ? count : 0;
            }
        }

        var names = new List<Slice>();
        for (int at = 0; at < inside.Length && length[at] > 0; at += length[at])
        {
            names.Add(Slice.Between(inside[at].Start, End(inside[at + length[at] - 1])));
        }

        return length[0] > 0 && names.Count >= FewestNames ? names : [];
    }

    private static int End(Word word) => word.Start + word.Text.Length;

    private static bool IsName(string text) => TechnologyCatalog.Default.Find(text) is { } known && (known.Name == text || known.Aliases.Contains(text));
}
