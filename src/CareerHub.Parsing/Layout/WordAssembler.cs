using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Joins glyphs into words.</summary>
internal static class WordAssembler
{
    /// <summary>The words in drawing order. The list of glyphs is used up.</summary>
    public static List<Word> Assemble(List<Glyph> glyphs)
    {
        GlyphCleaner.Clean(glyphs);
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
                AddWords(run, words);
                run.Clear();
            }

            run.Add(glyph);
        }

        AddWords(run, words);
        return words;
    }

    private static void AddWords(GlyphRun run, List<Word> words)
    {
        if (run.Count > 0)
        {
            words.AddRange(RunSplitter.Split(run).Select(WordFactory.Create).OfType<Word>());
        }
    }
}
