using CareerHub.Parsing.Documents.Pdf.Filters;
using CareerHub.Parsing.Documents.Pdf.Fonts;
using CareerHub.Parsing.Documents.Pdf.Objects;
using CareerHub.Parsing.Documents.Pdf.Structure;

namespace CareerHub.Parsing.Documents.Pdf.Recovery;

/// <summary>
/// Finds stand-ins for fonts that a damaged file no longer names: a font or a ToUnicode map that is left and fits the codes shown,
/// else the encoding that plain text seems to be in. Codes that nothing explains stay without characters.
/// </summary>
internal sealed class LostFonts(PdfFile file)
{
    private const double MinPrintable = 0.8, MinLetters = 0.5;

    /// <summary>The letters that make up more than half of a text in any European language, and their least share.</summary>
    private const string UsualLetters = "eaionrstEAIONRST";
    private const double MinUsual = 0.5;
    private List<FontCandidate>? _candidates;

    /// <summary>The resources with a font for every name that the content uses and that leads nowhere.</summary>
    public PdfDictionary Complete(PdfDictionary resources, byte[] content)
    {
        PdfDictionary named = file.Dictionary(resources, "Font");
        var fonts = new Dictionary<string, PdfObject>(named.Entries);
        foreach ((string name, List<byte[]> strings) in ShownStrings.Read(content, file.Budget))
        {
            if (file.Dictionary(named, name).Entries.Count == 0)
            {
                fonts[name] = StandIn(strings);
            }
        }

        return new PdfDictionary(new Dictionary<string, PdfObject>(resources.Entries) { ["Font"] = new PdfDictionary(fonts) });
    }

    private PdfDictionary StandIn(List<byte[]> strings)
    {
        _candidates ??= FindCandidates();
        (double fit, FontCandidate? best) = _candidates.Select(candidate => (candidate.Explains(strings, file.Budget), candidate)).DefaultIfEmpty().MaxBy(found => found.Item1);
        return fit > 0 ? best!.Font : PlainFont([.. strings.SelectMany(text => text)]);
    }

    /// <summary>A font of single bytes when these read as text, else one that knows no characters.</summary>
    private static PdfDictionary PlainFont(byte[] codes)
    {
        int letters = codes.Count(code => char.IsAsciiLetter((char)code));
        bool text = codes.Count(code => code is (>= 32 and < 127) or >= 0xC0) >= codes.Length * MinPrintable
            && letters >= codes.Length * MinLetters
            && codes.Count(code => UsualLetters.Contains((char)code)) >= letters * MinUsual;
        if (!text)
        {
            return Font("Type0", "Identity-H");
        }

        // The places of dashes and ligatures tell TeX's encodings.
        return Font("Type1", Array.Exists(codes, code => code is >= 0x0B and <= 0x0F) ? "OT1"
            : Array.Exists(codes, code => code is 0x15 or 0x16 or (>= 0x1B and <= 0x1F)) ? "T1"
            : Array.Exists(codes, code => code >= 0x80) ? "WinAnsiEncoding" : "StandardEncoding");
    }

    private static PdfDictionary Font(string subtype, string encoding) =>
        new(new Dictionary<string, PdfObject> { ["Subtype"] = new PdfName(subtype), ["Encoding"] = new PdfName(encoding) });

    /// <summary>The fonts that are left, then the maps that no such font refers to.</summary>
    private List<FontCandidate> FindCandidates()
    {
        var found = new List<FontCandidate>();
        var taken = new HashSet<PdfObject>();
        List<PdfObject> objects = [.. file.ObjectNumbers.ToList().TakeWhile(_ => !file.Budget.Exhausted).Select(number => file.Resolve(new PdfReference(number, 0)))];
        foreach (PdfDictionary font in objects.OfType<PdfDictionary>().Where(value => file.Name(value, "Type") == "Font"))
        {
            if (file.Get(font, "ToUnicode") is PdfStream map && taken.Add(map))
            {
                found.Add(new FontCandidate(font, CMapReader.Read(StreamDecoder.Decode(map, file), file.Budget)));
            }
        }

        foreach (PdfStream map in objects.OfType<PdfStream>().Where(LooseStreams.IsNameless).Where(stream => !taken.Contains(stream)))
        {
            byte[] data = StreamDecoder.Decode(map, file);
            if (data.AsSpan().IndexOf("beginbf"u8) >= 0)
            {
                CMap read = CMapReader.Read(data, file.Budget);
                found.Add(new FontCandidate(Mapped(map, read), read));
            }
        }

        return found;
    }

    /// <summary>A font of which only the map is left; half an em is a usual advance.</summary>
    private static PdfDictionary Mapped(PdfStream map, CMap read)
    {
        bool composite = read.Next([0, 0]).Length > 1;
        var entries = new Dictionary<string, PdfObject>(Font(composite ? "Type0" : "Type1", composite ? "Identity-H" : "StandardEncoding").Entries) { ["ToUnicode"] = map };
        if (composite)
        {
            entries["DescendantFonts"] = new PdfArray([new PdfDictionary(new Dictionary<string, PdfObject> { ["DW"] = PdfNumber.Create(500, true) })]);
        }

        return new PdfDictionary(entries);
    }
}
