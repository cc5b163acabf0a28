using System.Globalization;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Gives the characters of an ActualText to the glyphs that it replaces (section 14.9.4).</summary>
internal static class TextReplacement
{
    /// <summary>The glyphs with the text in their place: one for one where the numbers agree, else spread over the whole width.</summary>
    public static IReadOnlyList<Glyph> Apply(IReadOnlyList<Glyph> glyphs, string text)
    {
        if (glyphs.Count == 0 || !OnOneLine(glyphs))
        {
            return glyphs;
        }

        string[] characters = Characters(text);
        if (characters.Length == glyphs.Count)
        {
            return [.. glyphs.Select((glyph, i) => glyph with { Text = characters[i] })];
        }

        Glyph first = glyphs[0], last = glyphs[^1];
        double stepX = (last.EndX - first.X) / Math.Max(1, characters.Length), stepY = (last.EndY - first.Y) / Math.Max(1, characters.Length);
        return [.. characters.Select((character, i) => first with
        {
            Text = character,
            X = first.X + (stepX * i),
            Y = first.Y + (stepY * i),
            EndX = first.X + (stepX * (i + 1)),
            EndY = first.Y + (stepY * (i + 1)),
        })];
    }

    private static bool OnOneLine(IReadOnlyList<Glyph> glyphs) =>
        glyphs.All(glyph => glyph.Style.Rotation == glyphs[0].Style.Rotation && (Math.Abs(glyph.Y - glyphs[0].Y) < glyph.Style.Size || Math.Abs(glyph.X - glyphs[0].X) < glyph.Style.Size));

    private static string[] Characters(string text)
    {
        var characters = new List<string>();
        for (TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text); elements.MoveNext();)
        {
            characters.Add(elements.GetTextElement());
        }

        return [.. characters];
    }
}
