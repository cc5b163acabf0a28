using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>Reads the fonts of a file, each once unless there are very many.</summary>
internal sealed class FontReader(PdfFile file)
{
    /// <summary>More fonts than a document has; so many small dictionaries would be far larger as fonts.</summary>
    private const int MaxKept = 4096;

    private readonly Dictionary<PdfDictionary, PdfFont> _fonts = [];

    public PdfFont Read(PdfDictionary font)
    {
        if (!_fonts.TryGetValue(font, out PdfFont? known))
        {
            known = file.Name(font, "Subtype") == "Type0" ? CompositeFontReader.Read(font, file) : SimpleFontReader.Read(font, file);
            if (_fonts.Count >= MaxKept)
            {
                _fonts.Clear();
            }

            _fonts.Add(font, known);
        }

        return known;
    }
}
