using System.Text;

namespace CareerHub.Parsing.Documents.Internal.Encodings;

/// <summary>The code pages of the framework.</summary>
internal static class CodePages
{
    // The framework's own replacement is a question mark, which a text may well hold.
    private static readonly DecoderReplacementFallback Replacement = new("\ufffd");

    /// <summary>The encoding of a code page number, with U+FFFD for what it does not define, or null when there is none.</summary>
    public static Encoding? Get(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, Replacement);
}
