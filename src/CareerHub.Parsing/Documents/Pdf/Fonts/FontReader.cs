using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>Reads the fonts of a file, each once.</summary>
internal sealed class FontReader(PdfFile file)
{
    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = [];

    public PdfFont Read(PdfDictionary font)
    {
        if (!_fonts.TryGetValue(font, out PdfFont? known))
        {
            known = file.Name(font, "Subtype") == "Type0" ? ReadComposite(font) : SimpleFontReader.Read(font, file);
            _fonts.Add(font, known);
        }

        return known;
    }

    private CompositeFont ReadComposite(PdfDictionary font)
    {
        PdfArray descendants = file.Array(font, "DescendantFonts");
        PdfDictionary descendant = descendants.Count > 0 ? file.Resolve(descendants.Items[0]) as PdfDictionary ?? PdfDictionary.Empty : PdfDictionary.Empty;
        CMap? encoding = file.Get(font, "Encoding") is PdfStream embedded ? CMapReader.Read(StreamDecoder.Decode(embedded, file), file.Budget) : null;
        CMap? toUnicode = file.Get(font, "ToUnicode") is PdfStream stream ? CMapReader.Read(StreamDecoder.Decode(stream, file), file.Budget) : null;
        return new CompositeFont(FontStyleReader.Read(descendant, file), encoding, toUnicode, new CidWidths(descendant, file));
    }
}
