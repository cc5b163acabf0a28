namespace CareerHub.Technologies.Internal;

/// <summary>Finds names of technologies in a text of several items or words.</summary>
internal sealed class PhraseSearch(TechnologyCatalog catalog)
{
    private const int LongestName = 5;
    private static readonly char[] Space = [' ', '\t', '\n', '\r', '\u00A0'];
    private readonly List<(Technology Technology, bool IsDoubtful)> found = [];

    public static IReadOnlyList<Technology> Find(TechnologyCatalog catalog, string text)
    {
        var search = new PhraseSearch(catalog);
        foreach (string item in PhraseItems.Split(text))
        {
            search.AddItem(item);
        }

        // What may be an everyday word is meant as a technology only in the company of one.
        return search.found.Exists(one => !one.IsDoubtful) ? [.. search.found.Select(one => one.Technology).Distinct()] : [];
    }

    private void AddItem(string item)
    {
        if (catalog.Lookup(item) is not { } whole)
        {
            AddWords(item.Split(Space, StringSplitOptions.RemoveEmptyEntries));
        }
        else if (!whole.IsEveryday || item == whole.Written)
        {
            // "go" in "stop, go" is no language; "Go" beside "Python" is.
            found.Add((whole.Technology, whole.IsEveryday));
        }
    }

    // The longest name at each place; a word such as "React/Redux" that is no name is two items.
    private void AddWords(string[] words)
    {
        for (int at = 0; at < words.Length;)
        {
            int length = Math.Min(LongestName, words.Length - at);
            while (length > 0 && !AddName(string.Join(' ', words, at, length)))
            {
                length--;
            }

            string[] parts = length > 0 ? [] : words[at].Split(['/', '&'], StringSplitOptions.RemoveEmptyEntries);
            foreach (string part in parts.Length > 1 ? parts : [])
            {
                AddItem(part);
            }

            at += Math.Max(1, length);
        }
    }

    private bool AddName(string words)
    {
        string name = words.TrimEnd('.', '!', '?', ':', '"', '\'', '”', '’');
        if (catalog.Lookup(name) is not { IsEveryday: false } known || !IsWrittenAsName(name, known.Written))
        {
            return false;
        }

        found.Add((known.Technology, false));
        return true;
    }

    // In running text a name of plain letters begins with its capital: "agile thinking" is no method.
    private static bool IsWrittenAsName(string name, string written) =>
        !char.IsUpper(written[0]) || char.IsUpper(name[0]) || written.AsSpan(1).ContainsAnyExceptInRange('a', 'z');
}
