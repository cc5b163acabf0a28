using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Documents.Pdf.Content;

namespace CareerHub.Parsing.Layout;

/// <summary>Joins glyphs into words by white space and by the gaps between them.</summary>
internal sealed class WordAssembler
{
    /// <summary>The gap, in units of the font size, from which two glyphs belong to different words.</summary>
    private const double WordGap = 0.15;

    private readonly List<Word> _words = [];
    private readonly List<Glyph> _open = [];

    public static IReadOnlyList<Word> Assemble(IReadOnlyList<Glyph> glyphs)
    {
        var assembler = new WordAssembler();
        foreach (Glyph glyph in glyphs)
        {
            assembler.Add(glyph);
        }

        assembler.Close();
        return assembler._words;
    }

    private void Add(Glyph glyph)
    {
        if (string.IsNullOrWhiteSpace(glyph.Text))
        {
            Close();
            return;
        }

        if (_open.Count > 0 && !Continues(_open[^1], glyph))
        {
            Close();
        }

        _open.Add(glyph);
    }

    private static bool Continues(Glyph last, Glyph next)
    {
        if (last.Style.Rotation != next.Style.Rotation || last.Style.Hidden != next.Style.Hidden)
        {
            return false;
        }

        TextFrame frame = TextFrame.Of(last.Style.Rotation);
        double size = Math.Max(last.Style.Size, next.Style.Size);
        double gap = frame.Along(next.X, next.Y) - frame.Along(last.EndX, last.EndY);
        double shift = Math.Abs(frame.Across(next.X, next.Y) - frame.Across(last.X, last.Y));
        return shift < size * 0.5 && gap < size * WordGap && gap > -size * 0.5;
    }

    private void Close()
    {
        if (_open.Count > 0 && WordFactory.Create(_open) is { } word)
        {
            _words.Add(word);
        }

        _open.Clear();
    }
}
