using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Recovery;

/// <summary>A font that may be the one that is missing.</summary>
/// <param name="Font">Its dictionary.</param>
/// <param name="Map">The characters of its codes.</param>
internal sealed record FontCandidate(PdfDictionary Font, CMap Map)
{
    /// <summary>
    /// The least likeness of the codes shown and those of a font. Codes of one byte count the glyphs of a subset from 1, and so are
    /// nearly the same in fonts of like size; codes of two are the glyph numbers of the whole font.
    /// </summary>
    private const double MinFitOfBytes = 0.95, MinFitOfPairs = 0.3;

    /// <summary>
    /// How well the font explains strings, 0 to 1: a subset holds the codes that are shown and hardly any other. 0 when it does not know all of them.
    /// </summary>
    public double Explains(IEnumerable<byte[]> strings, PdfBudget budget)
    {
        var used = new HashSet<uint>();
        foreach (byte[] text in strings)
        {
            for (int at = 0; at < text.Length;)
            {
                if (!budget.TryValue())
                {
                    return 0;
                }

                (uint code, int length) = Map.Next(text.AsSpan(at));
                used.Add(code);
                at += Math.Max(1, length);
            }
        }

        double fit = used.Count / (double)Math.Max(1, Map.Unicode.Count);
        return used.All(Map.Unicode.ContainsKey) && fit >= (Map.Next([0, 0]).Length > 1 ? MinFitOfPairs : MinFitOfBytes) ? fit : 0;
    }
}
