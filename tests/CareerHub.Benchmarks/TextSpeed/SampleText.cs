using System.Globalization;

namespace CareerHub.Benchmarks.TextSpeed;

/// <summary>Text for pages that must differ: no reader is to profit from having seen one before.</summary>
internal static class SampleText
{
    private static readonly string[] s_words =
        ("planned the night shifts of a ward with thirty beds and kept overtime under its limit for eleven months introduced sheet that fits on one page " +
        "number follow up calls after shift fell by third trained fourteen new colleagues two returning long break wrote checklist they still use " +
        "answered medicine cupboard stock cold chain quarterly count together pharmacy represented project replaced paper charts from first interview").Split(' ');

    /// <summary>The paragraphs of a page: about 450 words.</summary>
    public static IEnumerable<string> Paragraphs(int page)
    {
        uint state = unchecked((uint)(page + 1) * 2654435761);
        for (int paragraph = 0; paragraph < 6; paragraph++)
        {
            List<string> words = [string.Create(CultureInfo.InvariantCulture, $"Entry {page + 1}.{paragraph + 1}:")];
            for (int i = 0; i < 73; i++)
            {
                state = unchecked((state * 1664525) + 1013904223);
                words.Add(s_words[(state >> 8) % (uint)s_words.Length]);
            }

            yield return string.Join(' ', words) + ".";
        }
    }
}
