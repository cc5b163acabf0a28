using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

/// <summary>Reads the encoding in the clear part of a Type 1 font (Adobe Type 1 Font Format, section 2.2).</summary>
internal static class Type1Encoding
{
    /// <summary>Glyph names by code, or null when the font states none of its own.</summary>
    public static SimpleEncoding? Read(byte[] program, PdfBudget budget)
    {
        int at = program.AsSpan().IndexOf("/Encoding"u8);
        if (at < 0)
        {
            return null;
        }

        var names = new string?[256];
        bool any = false;
        var parser = new PdfParser(program, at + 9, budget, references: false);
        while (parser.Read() is { } token)
        {
            if (token is PdfKeyword { Value: "StandardEncoding" })
            {
                return SimpleEncoding.Standard;
            }

            if (token is PdfKeyword { Value: "def" or "readonly" or "eexec" })
            {
                break;
            }

            if (token is PdfKeyword { Value: "dup" } && parser.Read() is PdfNumber { Integer: >= 0 and < 256 } code && parser.Read() is PdfName name)
            {
                names[code.Integer] = name.Value;
                any = true;
            }
        }

        return any ? new SimpleEncoding(names) : null;
    }
}
