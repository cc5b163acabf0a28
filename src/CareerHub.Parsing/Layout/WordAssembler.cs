using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Joins glyphs into words.</summary>
internal static class WordAssembler
{
    /// <summary>The words in drawing order. The list of glyphs is used up; words beyond the budget are left out, and longer runs than it allows become several words.</summary>
    public static List<Word> Assemble(List<Glyph> glyphs, PdfBudget budget)
    {
        GlyphCleaner.Clean(glyphs);
        LeftwardGlyphs.Turn(glyphs);
        DownwardGlyphs.Turn(glyphs);
        var words = new List<Word>();
        var run = new GlyphRun();
        foreach (Glyph glyph in glyphs)
        {
            if (string.IsNullOrWhiteSpace(glyph.Text))
            {
                run.AddSpace();
                continue;
            }

            if (run.Count > 0 && !run.Continues(glyph))
            {
                AddWords(run, words, budget);
                run.Clear();
            }

            run.Add(glyph);
        }

        AddWords(run, words, budget);
        return words;
    }

    private static void AddWords(GlyphRun run, List<Word> words, PdfBudget budget)
    {
        if (run.Count == 0)
        {
            return;
        }

        foreach (Word word in RunSplitter.Split(run).SelectMany(glyphs => Parts(glyphs, budget.Limits.MaxWordLength)).Select(WordFactory.Create).OfType<Word>())
        {
            if (!budget.TryWord())
            {
                return;
            }

            words.Add(word);
        }
    }

    /// <summary>The glyphs in parts of at most so many characters.</summary>
    private static IEnumerable<List<Glyph>> Parts(List<Glyph> glyphs, int most)
    {
        var part = new List<Glyph>();
        int length = 0;
        foreach (Glyph glyph in glyphs.SelectMany(glyph => Cut(glyph, most)))
        {
            if (part.Count > 0 && length + glyph.Text.Length > most)
            {
                yield return part;
                (part, length) = ([], 0);
            }

            part.Add(glyph);
            length += glyph.Text.Length;
        }

        yield return part;
    }

    /// <summary>A glyph with the text of many characters, such as a letter under a thousand accents, as several.</summary>
    private static IEnumerable<Glyph> Cut(Glyph glyph, int most) =>
        glyph.Text.Length <= most ? [glyph] : glyph.Text.Chunk(most).Select(text => glyph with { Text = new string(text) });
}
