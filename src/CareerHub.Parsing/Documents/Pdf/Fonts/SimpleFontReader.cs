using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>Reads fonts of single-byte codes (section 9.6).</summary>
internal static class SimpleFontReader
{
    public static SimpleFont Read(PdfDictionary font, PdfFile file)
    {
        FontStyle style = FontStyleReader.Read(font, file);
        string?[] names = Names(font, style, file);
        return new SimpleFont(style, Widths(font, style, names, file), Text(font, names, file));
    }

    /// <summary>Characters by code: the ToUnicode map first, then the glyph's name (section 9.10.2).</summary>
    private static string?[] Text(PdfDictionary font, string?[] names, PdfFile file)
    {
        var text = new string?[256];
        for (int code = 0; code < 256; code++)
        {
            text[code] = names[code] is { } name ? GlyphNames.ToUnicode(name) : null;
        }

        if (file.Get(font, "ToUnicode") is PdfStream stream)
        {
            foreach ((uint code, string mapped) in CMapReader.Read(StreamDecoder.Decode(stream, file), file.Budget).Unicode)
            {
                // Writers map what they do not know to nothing.
                if (code < 256 && (text[code] is null || mapped is not ("\0" or "\uFFFD")))
                {
                    text[code] = mapped;
                }
            }
        }

        return text;
    }

    /// <summary>Glyph names by code: a base encoding and the differences from it (section 9.6.6).</summary>
    private static string?[] Names(PdfDictionary font, FontStyle style, PdfFile file)
    {
        PdfObject encoding = file.Get(font, "Encoding");
        string?[] differences = encoding is PdfDictionary dictionary ? Differences(dictionary, file) : new string?[256];
        if (NumberedEncoding.Of(differences, file.Name(font, "Subtype") == "Type3") is { } numbered)
        {
            return [.. Enumerable.Range(0, 256).Select(numbered.Name)];
        }

        string? name = (encoding as PdfName)?.Value ?? (encoding is PdfDictionary own ? file.Name(own, "BaseEncoding") : null);
        SimpleEncoding named = SimpleEncoding.Find(name) ?? BuiltInEncoding.Of(font, style, file);
        return [.. Enumerable.Range(0, 256).Select(code => differences[code] ?? named.Name(code))];
    }

    private static string?[] Differences(PdfDictionary encoding, PdfFile file)
    {
        var differences = new string?[256];
        int code = 0;
        foreach (PdfObject item in file.Array(encoding, "Differences").Items.TakeWhile(_ => file.Budget.TryValue()).Select(file.Resolve))
        {
            if (item is PdfNumber number)
            {
                code = number.Integer;
            }
            else if (item is PdfName name && code is >= 0 and < 256)
            {
                differences[code++] = name.Value;
            }
        }

        return differences;
    }

    private static double[] Widths(PdfDictionary font, FontStyle style, string?[] names, PdfFile file)
    {
        double scale = 0.001;
        if (file.Name(font, "Subtype") == "Type3")
        {
            scale = file.Numbers(font, "FontMatrix", 6) is [var a, ..] && a != 0 ? Math.Abs(a) : scale;
        }

        double missing = file.Number(file.Dictionary(font, "FontDescriptor"), "MissingWidth") * scale;
        double[] stated = file.Numbers(font, "Widths", 256);
        int first = (int)file.Number(font, "FirstChar");
        Dictionary<string, double>? standard = stated.Length == 0 ? StandardWidths.For(style.Name, style.Bold, style.Italic) : null;
        var widths = new double[256];
        for (int code = 0; code < 256; code++)
        {
            widths[code] = stated.Length == 0
                ? standard is null ? 0.6 : names[code] is { } name && standard.TryGetValue(name, out double width) ? width / 1000 : missing
                : code >= first && code - first < stated.Length ? stated[code - first] * scale : missing;
        }

        return widths;
    }
}
