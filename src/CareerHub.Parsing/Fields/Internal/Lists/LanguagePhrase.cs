using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Divides words that no sign parts into languages and levels: "English native", "native Dutch", "English and French", "fluent in Spanish".</summary>
internal static class LanguagePhrase
{
    private const int MostDivisions = 20;

    /// <summary>The ranges of languages and levels, with what a level before a language reaches; a language that "and" joins to the one before has the reach <see cref="LevelReach.Next"/>.</summary>
    public static IEnumerable<(Slice Slice, LevelReach Reach)> Divide(TextSource source, Slice whole)
    {
        Slice rest = source.Trim(whole);
        for (int divisions = 0; rest.Length > 0; divisions++)
        {
            Slice joined = WithoutAnd(source, rest);
            string text = Text(source, joined);
            (int language, int level, LevelReach reach) = divisions < MostDivisions ? Find(text) : default;
            if (language == 0)
            {
                yield return (rest, LevelReach.None);
                yield break;
            }

            if (reach != LevelReach.None)
            {
                // "English fluent Spanish basic": right behind a language the level is that one's.
                yield return (new Slice(joined.Start, level), divisions > 0 && joined == rest ? LevelReach.None : reach);
            }

            Slice name = source.Trim(Slice.Between(joined.Start + (reach == LevelReach.None ? 0 : level + LinkLength(text[level..])), joined.Start + language));
            yield return (name, joined == rest || reach != LevelReach.None ? LevelReach.None : LevelReach.Next);
            rest = source.Trim(Slice.Between(joined.Start + language, joined.End));
        }
    }

    // Where the first language ends, at the text's start or behind a level, and where that level ends; 0 for no language.
    private static (int Language, int Level, LevelReach Reach) Find(string text)
    {
        if (LanguageLength(text) is > 0 and int plain)
        {
            return (plain, 0, LevelReach.None);
        }

        for (int space = text.LastIndexOf(' '); space > 0; space = text.LastIndexOf(' ', space - 1))
        {
            if (Dictionaries.Fluency.Is(text.AsSpan(0, space)))
            {
                int link = LinkLength(text[space..]), start = space + Math.Max(link, 1);
                return LanguageLength(text[start..]) is > 0 and int language ? (start + language, space, link > 0 ? LevelReach.Row : LevelReach.Next) : default;
            }
        }

        return default;
    }

    // The longest name of a language at the start of a text.
    private static int LanguageLength(string text)
    {
        for (int end = text.Length; end > 0; end = text.LastIndexOf(' ', end - 1))
        {
            if (Dictionaries.Languages.Is(text.AsSpan(0, end)))
            {
                return end;
            }
        }

        return 0;
    }

    // The length of " in " at a text's start; 0 for another word.
    private static int LinkLength(string text)
    {
        int end = text.Length > 1 ? text.IndexOf(' ', 1) : -1;
        return end > 0 && Dictionaries.SubjectLinks.Is(text.AsSpan(0, end)) ? end + 1 : 0;
    }

    // "and French"
    private static Slice WithoutAnd(TextSource source, Slice slice)
    {
        string text = Text(source, slice);
        int space = text.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && Dictionaries.And.Is(text.AsSpan(0, space)) && Find(text[(space + 1)..]).Language > 0 ? source.Trim(Slice.Between(slice.Start + space, slice.End)) : slice;
    }

    private static string Text(TextSource source, Slice slice) => source.Document.Text.Substring(slice.Start, slice.Length);
}
