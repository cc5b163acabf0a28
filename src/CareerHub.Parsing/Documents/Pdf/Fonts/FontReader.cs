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
            known = file.Name(font, "Subtype") == "Type0" ? CompositeFontReader.Read(font, file) : SimpleFontReader.Read(font, file);
            _fonts.Add(font, known);
        }

        return known;
    }
}
