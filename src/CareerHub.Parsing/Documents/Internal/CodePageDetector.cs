using System.Text;

namespace CareerHub.Parsing.Documents.Internal;

/// <summary>
/// Chooses the single-byte code page under which a text reads most like words: letters beside letters,
/// one script per word, capitals only at the start. Ties go to the more common code page.
/// </summary>
internal static class CodePageDetector
{
    private const int SampleLength = 65_536;

    // Windows: Western, Cyrillic, Central European, Greek, Turkish, Baltic, Hebrew, Arabic; then ISO 8859-2, -5, -7, -15 and KOI8-R.
    private static readonly int[] Candidates = [1252, 1251, 1250, 1253, 1254, 1257, 1255, 1256, 28592, 28595, 28597, 28605, 20866];

    // Letters of Icelandic and Faroese that other code pages use for far more common ones.
    private const string Rare = "ÞþÐðÝý";

    public static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        Encoding best = Get(Candidates[0])!;
        double bestScore = double.MinValue;
        foreach (int candidate in Candidates)
        {
            Encoding encoding = Get(candidate)!;
            double score = Score(encoding.GetString(sample));
            if (score > bestScore)
            {
                (best, bestScore) = (encoding, score);
            }
        }

        return best;
    }

    /// <summary>The encoding of a Windows code page number, or null when there is none.</summary>
    public static Encoding? Get(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(codePage);

    private static double Score(string text)
    {
        double score = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c >= '\u0080')
            {
                score += Score(c, i > 0 ? text[i - 1] : ' ', i + 1 < text.Length ? text[i + 1] : ' ');
            }
        }

        return score;
    }

    private static double Score(char c, char before, char after)
    {
        if (char.IsControl(c) || c == '\ufffd')
        {
            return -10;
        }

        bool inWord = char.IsLetter(before) || char.IsLetter(after);
        if (!char.IsLetter(c))
        {
            return inWord && char.IsLetter(before) && char.IsLetter(after) && c is not ('’' or '–' or '—' or '\u00a0' or '·') ? -3 : 0;
        }

        double score = 1;
        score -= char.IsLetter(before) && ScriptOf(before) != ScriptOf(c) ? 4 : 0;
        score -= char.IsLetter(after) && ScriptOf(after) != ScriptOf(c) ? 4 : 0;
        score -= char.IsUpper(c) && char.IsLower(before) ? 2 : 0;
        score -= ScriptOf(c) == 0 && before >= '\u0080' && char.IsLetter(before) ? 2 : 0;
        return score - (Rare.Contains(c) ? 0.5 : 0) - (inWord ? 0 : 0.5);
    }

    // 0 Latin, 1 Greek, 2 Cyrillic, 3 Hebrew, 4 Arabic.
    private static int ScriptOf(char c) => c switch
    {
        < '\u0370' => 0,
        < '\u0400' => 1,
        < '\u0530' => 2,
        < '\u0600' => 3,
        _ => 4,
    };
}
