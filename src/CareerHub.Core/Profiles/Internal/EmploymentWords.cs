namespace CareerHub.Profiles.Internal;

/// <summary>The words for kinds of employment, by their folded form.</summary>
internal static class EmploymentWords
{
    /// <summary>No word is longer, in UTF-16 code units.</summary>
    public const int Longest = 40;

    public static Dictionary<string, string> Read()
    {
        var words = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string line in DataFile.Lines("employment-types.txt"))
        {
            string[] parts = line.Split(':', 2, StringSplitOptions.TrimEntries);
            words[Fold(parts[0])] = parts[0];
            foreach (string word in parts[1].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                words[Fold(word)] = parts[0];
            }
        }

        return words;
    }

    /// <summary>The letters and digits of a text.</summary>
    public static string Fold(string text) => string.Concat(text.Where(char.IsLetterOrDigit));
}
