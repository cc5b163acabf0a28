using System.Buffers;
using System.Runtime.InteropServices;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Joins glyphs into words.</summary>
internal sealed class WordAssembler(PdfBudget budget)
{
    private readonly WordFactory _factory = new();

    /// <summary>The words in drawing order. The list of glyphs is used up; words beyond the budget are left out, and longer runs than it allows become several words.</summary>
    public List<Word> Assemble(List<Glyph> glyphs)
    {
        bool otherwise = MayRunOtherwise(glyphs);
        GlyphCleaner.Clean(glyphs, keepSpaces: otherwise);
        if (otherwise)
        {
            LeftwardGlyphs.Turn(glyphs);
            DownwardGlyphs.Turn(glyphs);
            GlyphCleaner.FoldSpaces(glyphs);
        }

        var words = new List<Word>();
        double[] gaps = ArrayPool<double>.Shared.Rent(glyphs.Count);
        bool[] starts = ArrayPool<bool>.Shared.Rent(glyphs.Count);
        for (ReadOnlySpan<Glyph> rest = CollectionsMarshal.AsSpan(glyphs); rest.Length > 0;)
        {
            GlyphRun run = GlyphRun.AtStartOf(rest, gaps);
            RunSplitter.Split(run, starts);
            if (!TryAddWords(run, starts, words))
            {
                break;
            }

            rest = rest[run.Count..];
        }

        ArrayPool<double>.Shared.Return(gaps);
        ArrayPool<bool>.Shared.Return(starts);
        return words;
    }

    /// <summary>Whether there may be a script that is written leftwards or downwards: letters before Hebrew, punctuation, signs and Latin ligatures are not.</summary>
    private static bool MayRunOtherwise(List<Glyph> glyphs)
    {
        foreach (ref readonly Glyph glyph in CollectionsMarshal.AsSpan(glyphs))
        {
            foreach (char c in glyph.Text)
            {
                if (c is (>= '\u0590' and < '\u1E00') or (>= '\u2E80' and < '\uFB00') or (>= '\uFB1D' and <= '\uFF60'))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private bool TryAddWords(GlyphRun run, ReadOnlySpan<bool> starts, List<Word> words)
    {
        int begin = 0;
        for (int i = 1; i <= run.Count; i++)
        {
            if (i < run.Count && !starts[i])
            {
                continue;
            }

            if (!TryAddParts(run.Glyphs[begin..i], words))
            {
                return false;
            }

            begin = i;
        }

        return true;
    }

    /// <summary>Adds a word, or words of at most the length that the budget allows.</summary>
    private bool TryAddParts(ReadOnlySpan<Glyph> glyphs, List<Word> words)
    {
        int most = budget.Limits.MaxWordLength;
        int length = 0, begin = 0;
        for (int i = 0; i < glyphs.Length; i++)
        {
            int own = glyphs[i].Text.Length;
            if (i > begin && length + own > most)
            {
                if (!TryAdd(glyphs[begin..i], words))
                {
                    return false;
                }

                (begin, length) = (i, 0);
            }

            length += own;
            if (own > most)
            {
                if (!TryAddCut(glyphs[i], most, words))
                {
                    return false;
                }

                (begin, length) = (i + 1, 0);
            }
        }

        return begin == glyphs.Length || TryAdd(glyphs[begin..], words);
    }

    /// <summary>Adds a glyph with the text of many characters, such as a letter under a thousand accents, as several words.</summary>
    private bool TryAddCut(Glyph glyph, int most, List<Word> words)
    {
        foreach (char[] part in glyph.Text.Chunk(most))
        {
            if (!TryAdd([glyph with { Text = new string(part) }], words))
            {
                return false;
            }
        }

        return true;
    }

    private bool TryAdd(ReadOnlySpan<Glyph> glyphs, List<Word> words)
    {
        if (_factory.Create(glyphs) is not { } word)
        {
            return true;
        }

        if (!budget.TryWord())
        {
            return false;
        }

        words.Add(word);
        return true;
    }
}
