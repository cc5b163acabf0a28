namespace CareerHub.Import.Internal;

/// <summary>Where the words of a text stand on its pages.</summary>
internal sealed class WordPlaces(IEnumerable<PlacedWord> words)
{
    private readonly PlacedWord[] words = InOrder([.. words]);

    /// <summary>The page on which a range begins and the box of exactly its words there; nothing when none of its words has a place.</summary>
    public (int? Page, PageBox? Box) Of(int start, int length)
    {
        int? page = null;
        PageBox? box = null;
        for (int i = First(start); i < words.Length && words[i].Start < (long)start + length; i++)
        {
            PlacedWord word = words[i];
            if (word.Start + word.Length > start && (page ?? word.Page) == word.Page)
            {
                page = word.Page;
                box = box?.Union(word.Box) ?? word.Box;
            }
        }

        return (page, box);
    }

    // The words of most documents come in the order of its text.
    private static PlacedWord[] InOrder(PlacedWord[] words)
    {
        for (int i = 1; i < words.Length; i++)
        {
            if (words[i].Start < words[i - 1].Start)
            {
                return [.. words.OrderBy(word => word.Start)];
            }
        }

        return words;
    }

    // The last word that begins before the range may reach into it.
    private int First(int start)
    {
        (int low, int high) = (0, words.Length);
        while (low < high)
        {
            int middle = (low + high) / 2;
            (low, high) = words[middle].Start < start ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(0, low - 1);
    }
}
