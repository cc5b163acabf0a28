using System.Buffers;
using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>What kind of section a heading's words name.</summary>
internal sealed class HeadingWords
{
    private const int MostWords = 7;
    private const int LongestText = 60;
    private static readonly char[] Joints = ['&', '/', '+', '|', ',', '·', '•'];
    private static readonly SearchValues<char> AnyJoint = SearchValues.Create(Joints);
    private readonly Dictionary<string, SectionKind> kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SectionKind>.AlternateLookup<ReadOnlySpan<char>> kindOf;
    private readonly int longest;

    private HeadingWords()
    {
        foreach ((string key, string phrase) in DataFile.Read("headings"))
        {
            kinds.TryAdd(Fold.Letters(phrase), Enum.Parse<SectionKind>(key, ignoreCase: true));
        }

        kindOf = kinds.GetAlternateLookup<ReadOnlySpan<char>>();
        longest = kinds.Keys.Max(letters => letters.Length);
    }

    /// <summary>The only instance.</summary>
    public static HeadingWords All { get; } = new();

    /// <summary>The kind that <paramref name="text"/> as a whole names, or null.</summary>
    public SectionKind? Exact(string text)
    {
        if (text.Length > LongestText)
        {
            return null;
        }

        // "Qualification" for "Qualifications", and the other way round, in the languages that add an s.
        ReadOnlySpan<char> letters = Fold.Letters(text, stackalloc char[Fold.Room]);
        return kindOf.TryGetValue(letters, out SectionKind kind) || (letters.Length > 3 && (IsPlural(letters, out kind) || (letters[^1] == 's' && kindOf.TryGetValue(letters[..^1], out kind))))
            ? kind
            : Compound(text);
    }

    private bool IsPlural(ReadOnlySpan<char> letters, out SectionKind kind)
    {
        kind = default;
        if (letters.Length >= longest)
        {
            return false;
        }

        Span<char> plural = stackalloc char[Fold.Room];
        letters.CopyTo(plural);
        plural[letters.Length] = 's';
        return kindOf.TryGetValue(plural[..(letters.Length + 1)], out kind);
    }

    /// <summary>The kind that the first or last words of <paramref name="text"/> name, the rest being a closer description; or null.</summary>
    public SectionKind? Partial(string text)
    {
        ReadOnlySpan<char> words = Fold.Words(text, stackalloc char[Fold.Room]);
        int spaces = words.Count(' ');
        if (words.Length == 0 || spaces >= MostWords)
        {
            return null;
        }

        // The letters alone, and where each word but the first begins in them.
        Span<char> room = words.Length <= Fold.Room ? stackalloc char[Fold.Room] : new char[words.Length];
        Span<int> starts = stackalloc int[MostWords];
        int length = 0, count = 0;
        foreach (char c in words)
        {
            if (c == ' ')
            {
                starts[count++] = length;
            }
            else
            {
                room[length++] = c;
            }
        }

        // "Publications and patents on the thesis": what says more than that it is something else counts.
        ReadOnlySpan<char> letters = room[..length];
        SectionKind? found = null;
        for (int i = 0; i < count; i++)
        {
            found = More(found, letters[starts[i]..]);
            found = More(found, letters[..starts[count - 1 - i]]);
        }

        return found;
    }

    private SectionKind? More(SectionKind? found, ReadOnlySpan<char> part) =>
        found is null or SectionKind.Other && kindOf.TryGetValue(part, out SectionKind kind) ? kind : found;

    // "Skills & Tools", "Zertifikate und Lizenzen": every part is a heading by itself; the first one counts.
    private SectionKind? Compound(string text)
    {
        if (text.AsSpan().IndexOfAny(AnyJoint) < 0 && !HasAnd(text))
        {
            return null;
        }

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

    private static bool HasAnd(ReadOnlySpan<char> text)
    {
        foreach (Range word in text.Split(' '))
        {
            if (Dictionaries.And.Is(text[word]))
            {
                return true;
            }
        }

        return false;
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
