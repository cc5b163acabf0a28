using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>What kind of section a heading's words name.</summary>
internal sealed class HeadingWords
{
    private const int MostWords = 7;
    private static readonly char[] Joints = ['&', '/', '+', '|', ',', '·', '•'];
    private readonly Dictionary<string, SectionKind> kinds = new(StringComparer.Ordinal);

    private HeadingWords()
    {
        foreach ((string key, string phrase) in DataFile.Read("headings"))
        {
            kinds.TryAdd(Fold.Letters(phrase), Enum.Parse<SectionKind>(key, ignoreCase: true));
        }
    }

    /// <summary>The only instance.</summary>
    public static HeadingWords All { get; } = new();

    /// <summary>The kind that <paramref name="text"/> as a whole names, or null.</summary>
    public SectionKind? Exact(string text)
    {
        if (text.Length > 60)
        {
            return null;
        }

        // "Qualification" for "Qualifications", and the other way round, in the languages that add an s.
        string letters = Fold.Letters(text);
        return kinds.TryGetValue(letters, out SectionKind kind) || (letters.Length > 3 && (kinds.TryGetValue(letters + "s", out kind) || (letters[^1] == 's' && kinds.TryGetValue(letters[..^1], out kind))))
            ? kind
            : Compound(text);
    }

    /// <summary>The kind that the first or last words of <paramref name="text"/> name, the rest being a closer description; or null.</summary>
    public SectionKind? Partial(string text)
    {
        string[] words = Fold.Words(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MostWords)
        {
            return null;
        }

        // "Publications and patents on the thesis": what says more than that it is something else counts.
        SectionKind? found = null;
        for (int length = words.Length - 1; length >= 1; length--)
        {
            foreach (string part in (string[])[string.Concat(words[^length..]), string.Concat(words[..length])])
            {
                if (kinds.TryGetValue(part, out SectionKind kind) && found is null or SectionKind.Other)
                {
                    found = kind;
                }
            }
        }

        return found;
    }

    // "Skills & Tools", "Zertifikate und Lizenzen": every part is a heading by itself; the first one counts.
    private SectionKind? Compound(string text)
    {
        string[] parts = text.Split(Joints, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(part => SplitAtWords(part)).ToArray();
        if (parts.Length < 2)
        {
            return null;
        }

        SectionKind? first = null;
        foreach (string part in parts)
        {
            if (!kinds.TryGetValue(Fold.Letters(part), out SectionKind kind))
            {
                return null;
            }

            // Courses come with certificates, and certificates have entries of their own.
            first = first is null || (first == SectionKind.Training && kind == SectionKind.Certificates) ? kind : first;
        }

        return first;
    }

    private static IEnumerable<string> SplitAtWords(string text)
    {
        string[] words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int from = 0;
        for (int i = 0; i < words.Length; i++)
        {
            if (Dictionaries.And.Is(words[i]))
            {
                yield return string.Join(' ', words[from..i]);
                from = i + 1;
            }
        }

        yield return string.Join(' ', words[from..]);
    }
}
