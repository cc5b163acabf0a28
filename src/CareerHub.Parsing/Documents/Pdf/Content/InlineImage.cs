using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Content;

/// <summary>Skips the data of an inline image (section 8.9.7), whose length nothing states.</summary>
internal static class InlineImage
{
    /// <summary>Moves behind the <c>EI</c> that stands alone and is followed by something that looks like content.</summary>
    public static void Skip(PdfLexer lexer)
    {
        ReadOnlySpan<byte> data = lexer.Data;
        for (int at = lexer.Position; at < data.Length;)
        {
            int found = data[at..].IndexOf("EI"u8);
            if (found < 0)
            {
                break;
            }

            at += found + 2;
            if (at > 2 && PdfLexer.IsWhiteSpace(data[at - 3]) && LooksLikeContent(data[at..Math.Min(data.Length, at + 16)]))
            {
                lexer.Position = at;
                return;
            }
        }

        lexer.Position = data.Length;
    }

    private static bool LooksLikeContent(ReadOnlySpan<byte> after)
    {
        if (after.Length > 0 && PdfLexer.IsRegular(after[0]))
        {
            return false;
        }

        foreach (byte b in after)
        {
            if (b > 126 || (b < 32 && !PdfLexer.IsWhiteSpace(b)))
            {
                return false;
            }
        }

        return true;
    }
}
