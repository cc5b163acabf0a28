namespace CareerHub.Web.Translating;

/// <summary>
/// A long profile is translated in parts, so that no form is longer than a person can look over and the site takes.
/// The parts follow from the originals alone: they stay the same while one translates.
/// </summary>
internal static class TranslationParts
{
    public const int MaxTexts = 50;
    public const int MaxCharacters = 20_000;

    /// <summary>The rows in parts, of which only one with a single text may have more characters; one part without rows when there are none.</summary>
    public static IReadOnlyList<IReadOnlyList<TranslationRow>> Of(IEnumerable<TranslationRow> rows)
    {
        List<List<TranslationRow>> parts = [[]];
        int characters = 0;
        foreach (TranslationRow row in rows)
        {
            characters += row.Original.Length;
            if (parts[^1].Count == MaxTexts || (parts[^1].Count > 0 && characters > MaxCharacters))
            {
                parts.Add([]);
                characters = row.Original.Length;
            }

            parts[^1].Add(row);
        }

        return parts;
    }
}
