using System.Text;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>
/// Chooses the code page under which a text is the likeliest text of some language. For each code page the characters are weighed
/// with the frequencies of each language that may be written in it (naive Bayes over the characters outside ASCII), and with how
/// letters stand beside each other; the least number of bits wins.
/// </summary>
internal static class CodePageDetector
{
    private const int SampleLength = 16_384;

    public static Encoding Detect(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> sample = Sample(bytes);
        Encoding best = EncodingCandidate.All[0].Encoding;
        double least = double.MaxValue;
        foreach (EncodingCandidate candidate in EncodingCandidate.All)
        {
            double bits = candidate.Prior + TextLikelihood.Bits(candidate.Encoding.GetString(sample), candidate.Ideographs);
            if (bits < least)
            {
                (best, least) = (candidate.Encoding, bits);
            }
        }

        return best;
    }

    // From the line on which the first byte outside ASCII stands, so that no character is cut in two.
    private static ReadOnlySpan<byte> Sample(ReadOnlySpan<byte> bytes)
    {
        int first = Math.Max(bytes.IndexOfAnyInRange((byte)0x80, (byte)0xff), 0);
        ReadOnlySpan<byte> rest = bytes[(bytes[..first].LastIndexOf((byte)'\n') + 1)..];
        return rest[..Math.Min(rest.Length, SampleLength)];
    }
}
