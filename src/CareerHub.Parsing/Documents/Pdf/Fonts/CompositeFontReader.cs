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
        CMap? toUnicode = ReadCMap(font, "ToUnicode", file);
        return new CompositeFont(FontStyleReader.Read(descendant, file), new CidWidths(descendant, file))
        {
            Encoding = ReadCMap(font, "Encoding", file),
            Predefined = PredefinedCMap.Find(encoding),
            ToUnicode = toUnicode,
            IdentityVertical = encoding == "Identity-V",
            ProgramText = toUnicode is null ? ProgramText(descendant, file) : _ => null,
        };
    }

    private static CMap? ReadCMap(PdfDictionary font, string key, PdfFile file) =>
        file.Get(font, key) is PdfStream stream ? CMapReader.Read(StreamDecoder.Decode(stream, file), file.Budget) : null;

    /// <summary>Characters by CID through the embedded program: glyph names of a CFF font, the cmap of a TrueType font.</summary>
    private static Func<int, string?> ProgramText(PdfDictionary descendant, PdfFile file)
    {
        PdfDictionary descriptor = file.Dictionary(descendant, "FontDescriptor");
        if (file.Get(descriptor, "FontFile3") is PdfStream compact)
        {
            var program = new CompactFont(StreamDecoder.Decode(compact, file));
            return cid => program.IsCid ? null : program.Name(cid) is { } name ? GlyphNames.ToUnicode(name) : null;
        }

        if (file.Get(descriptor, "FontFile2") is PdfStream trueType)
        {
            Dictionary<int, string> characters = TrueTypeCharacters.Read(StreamDecoder.Decode(trueType, file), file.Budget);
            byte[]? map = file.Get(descendant, "CIDToGIDMap") is PdfStream glyphs ? StreamDecoder.Decode(glyphs, file) : null;
            return cid => characters.GetValueOrDefault(map is null ? cid : new BigEndian(map).UInt16(2L * cid));
        }

        return _ => null;
    }
}
