using System.Text;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>An encoding that a text without a declaration may have.</summary>
/// <param name="CodePage">Its number.</param>
/// <param name="Prior">How rare it is, in bits; decides between encodings that read a text alike.</param>
/// <param name="Ideographs">The model of its language, or null for a single-byte encoding.</param>
internal sealed record EncodingCandidate(int CodePage, double Prior, IdeographFrequencies? Ideographs = null)
{
    // Windows first, then ISO 8859, KOI8, Macintosh and DOS.
    public static IReadOnlyList<EncodingCandidate> All { get; } =
    [
        new(1252, 0), new(1251, 1), new(1250, 2), new(1253, 2), new(1254, 2), new(1257, 3), new(1255, 2), new(1256, 2), new(874, 3),
        new(28592, 5), new(28605, 5), new(28599, 6), new(28595, 5), new(28597, 5), new(28596, 5), new(28598, 5), new(28594, 7), new(28603, 7),
        new(20866, 3), new(21866, 4), new(10000, 8), new(10007, 8), new(10029, 8), new(10006, 9), new(10081, 9), new(850, 9), new(852, 9), new(866, 7), new(857, 10),
        new(54936, 2, IdeographFrequencies.SimplifiedChinese), new(950, 2, IdeographFrequencies.TraditionalChinese),
        new(932, 2, IdeographFrequencies.Japanese), new(51932, 3, IdeographFrequencies.Japanese), new(949, 2, IdeographFrequencies.Korean),
    ];

    public Encoding Encoding { get; } = CodePages.Get(CodePage) ?? throw new InvalidOperationException($"The framework has no code page {CodePage}.");
}
