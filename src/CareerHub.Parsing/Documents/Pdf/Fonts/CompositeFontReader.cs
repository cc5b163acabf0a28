using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Fonts.Programs;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>Reads Type 0 fonts (section 9.7).</summary>
internal static class CompositeFontReader
{
    public static CompositeFont Read(PdfDictionary font, PdfFile file)
    {
        PdfArray descendants = file.Array(font, "DescendantFonts");
        PdfDictionary descendant = descendants.Count > 0 ? file.Resolve(descendants.Items[0]) as PdfDictionary ?? PdfDictionary.Empty : PdfDictionary.Empty;
        string encoding = file.Name(font, "Encoding") ?? "";
        PredefinedCMap? predefined = PredefinedCMap.Find(encoding);
        CMap? toUnicode = ReadCMap(font, "ToUnicode", file);
        return new CompositeFont(FontStyleReader.Read(descendant, file), new CidWidths(descendant, file))
        {
            Encoding = ReadCMap(font, "Encoding", file),
            Predefined = predefined,
            ToUnicode = toUnicode,
            IdentityVertical = encoding == "Identity-V",
            ProgramText = new Lazy<Func<int, string?>>(() => ProgramText(font, descendant, file)),
        };
    }

    private static CMap? ReadCMap(PdfDictionary font, string key, PdfFile file) =>
        file.Get(font, key) is PdfStream stream ? CMapReader.Read(StreamDecoder.Decode(stream, file), file.Budget) : null;

    /// <summary>Characters by CID through the embedded program: glyph names of a CFF font, the cmap of a TrueType or OpenType font.</summary>
    private static Func<int, string?> ProgramText(PdfDictionary font, PdfDictionary descendant, PdfFile file)
    {
        // Codes that a CMap of unknown name turns into CIDs say nothing about glyphs.
        bool known = file.Get(font, "Encoding") is PdfStream or PdfName { Value: "Identity-H" or "Identity-V" };
        PdfDictionary descriptor = file.Dictionary(descendant, "FontDescriptor");
        if (known && file.Get(descriptor, "FontFile3") is PdfStream compact)
        {
            return CompactText(StreamDecoder.Decode(compact, file), file);
        }

        if (known && file.Get(descriptor, "FontFile2") is PdfStream trueType)
        {
            Dictionary<int, string> characters = TrueTypeCharacters.Read(StreamDecoder.Decode(trueType, file), file.Budget);
            byte[]? map = file.Get(descendant, "CIDToGIDMap") is PdfStream glyphs ? StreamDecoder.Decode(glyphs, file) : null;
            return cid => characters.GetValueOrDefault(map is null ? cid : new BigEndian(map).UInt16(2L * cid));
        }

        string ordering = (file.Get(file.Dictionary(descendant, "CIDSystemInfo"), "Ordering") as PdfString)?.ToText() ?? "";
        bool unmapped = ordering is "GB1" or "CNS1" or "Japan1" or "Korea1" or "KR" && file.Get(font, "ToUnicode") is not PdfStream;
        file.UnknownCollection ??= unmapped ? ordering : null;
        return _ => null;
    }

    /// <summary>CIDs are glyph numbers in a program with names, and stand in the charset of one without.</summary>
    private static Func<int, string?> CompactText(byte[] data, PdfFile file)
    {
        var program = new CompactFont(data, file.Budget);
        if (!program.IsCid)
        {
            return cid => program.Name(cid) is { } name ? GlyphNames.ToUnicode(name) : null;
        }

        Dictionary<int, string> characters = data.AsSpan().StartsWith("OTTO"u8) ? TrueTypeCharacters.Read(data, file.Budget) : [];
        return cid => characters.GetValueOrDefault(program.GlyphOf(cid));
    }
}
