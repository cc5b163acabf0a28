using System.Text;

namespace CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

/// <summary>Glyph names and encoding of a Compact Font Format program (Adobe Technical Note 5176).</summary>
internal sealed class CompactFont
{
    private const int MaxGlyphs = 0x10000;
    private const string NotDefined = ".notdef";
    private static readonly Lazy<string[]> s_strings = new(() => [.. DataFile.Lines("cff-strings.txt").SelectMany(line => line.Split(' '))]);

    private readonly List<string> _ownStrings = [];
    private readonly List<string> _names = [NotDefined];
    private readonly Dictionary<int, int> _glyphsByCid = [];
    private readonly string?[] _encoding = new string?[256];

    /// <summary>Reads a program, bare or inside an OpenType file.</summary>
    public CompactFont(ReadOnlySpan<byte> file, PdfBudget budget)
    {
        if (file.StartsWith("OTTO"u8))
        {
            file = SfntTables.Find(file, "CFF "u8);
        }

        var reader = new BigEndian(file);
        CompactIndex names = CompactIndex.Read(reader, reader.Byte(2));
        CompactIndex tops = CompactIndex.Read(reader, names.End);
        CompactIndex strings = CompactIndex.Read(reader, tops.End);
        for (int i = 0; i < strings.Count; i++)
        {
            ReadOnlySpan<byte> name = strings.Item(reader, i);

            // Damaged offsets make every one as long as the file.
            _ownStrings.Add(Encoding.Latin1.GetString(name[..Math.Min(name.Length, GlyphNames.MaxLength)]));
        }

        CompactDictionary top = CompactDictionary.Read(tops.Item(reader, 0));
        IsCid = top.Has(CompactDictionary.Ros);
        int glyphs = Math.Min(CompactIndex.Read(reader, top.Number(CompactDictionary.CharStrings)).Count, MaxGlyphs);
        if (IsCid)
        {
            ReadCids(reader, top.Number(CompactDictionary.Charset), glyphs, budget);
        }
        else
        {
            ReadCharset(reader, top.Number(CompactDictionary.Charset), glyphs, budget);
            ReadEncoding(reader, top.Number(CompactDictionary.EncodingOffset));
        }
    }

    /// <summary>Whether glyphs have numbers of a character collection instead of names.</summary>
    public bool IsCid { get; }

    /// <summary>The number of the glyph that has a number of the collection; 0 when none has.</summary>
    public int GlyphOf(int cid) => _glyphsByCid.GetValueOrDefault(cid);

    /// <summary>The built-in encoding.</summary>
    public SimpleEncoding BuiltIn => new(_encoding);

    /// <summary>The name of a glyph, or null.</summary>
    public string? Name(int glyph) => glyph >= 0 && glyph < _names.Count ? _names[glyph] : null;

    /// <summary>Section 13, for programs whose glyphs have numbers instead of names.</summary>
    private void ReadCids(BigEndian reader, int offset, int glyphs, PdfBudget budget)
    {
        int format = offset <= 2 ? -1 : reader.Byte(offset), at = offset + 1;
        for (int glyph = 1; glyph < glyphs && (format < 0 || at < reader.Length) && budget.TryValue();)
        {
            int first = format < 0 ? glyph : reader.UInt16(at);
            int left = format switch { 1 => reader.Byte(at + 2), 2 => reader.UInt16(at + 2), _ => 0 };
            at += format switch { 1 => 3, 2 => 4, _ => 2 };
            for (int i = 0; i <= left && glyph < glyphs && budget.TryValue(); i++)
            {
                _glyphsByCid.TryAdd(first + i, glyph++);
            }
        }
    }

    /// <summary>Section 13.</summary>
    private void ReadCharset(BigEndian reader, int offset, int glyphs, PdfBudget budget)
    {
        // 0 to 2 are predefined; in ISOAdobe a glyph's number is its string's.
        int format = offset <= 2 ? -1 : reader.Byte(offset);
        int at = offset + 1;
        while (_names.Count < glyphs && (format < 0 || at < reader.Length) && budget.TryValue())
        {
            int first = format < 0 ? _names.Count : reader.UInt16(at);
            int left = format switch { 1 => reader.Byte(at + 2), 2 => reader.UInt16(at + 2), _ => 0 };
            at += format switch { 1 => 3, 2 => 4, _ => 2 };
            for (int i = 0; i <= left && _names.Count < glyphs && budget.TryValue(); i++)
            {
                _names.Add(Text(first + i));
            }
        }
    }

    /// <summary>Section 12.</summary>
    private void ReadEncoding(BigEndian reader, int offset)
    {
        if (offset <= 1)
        {
            string name = offset == 0 ? "StandardEncoding" : "MacExpertEncoding";
            for (int code = 0; code < 256; code++)
            {
                _encoding[code] = SimpleEncoding.Find(name)!.Name(code);
            }

            return;
        }

        int format = reader.Byte(offset), count = reader.Byte(offset + 1), at = offset + 2;
        int glyph = 1;
        for (int i = 0; i < count; i++)
        {
            int code = reader.Byte(at), left = (format & 0x7F) == 0 ? 0 : reader.Byte(at + 1);
            at += (format & 0x7F) == 0 ? 1 : 2;
            for (int n = 0; n <= left && code + n < 256; n++)
            {
                _encoding[code + n] = Name(glyph++);
            }
        }

        for (int i = 0; (format & 0x80) != 0 && i < reader.Byte(at); i++)
        {
            _encoding[reader.Byte(at + 1 + (i * 3))] = Text(reader.UInt16(at + 2 + (i * 3)));
        }
    }

    private string Text(int id)
    {
        string[] standard = s_strings.Value;
        return id < standard.Length ? standard[id] : id - standard.Length < _ownStrings.Count ? _ownStrings[id - standard.Length] : NotDefined;
    }
}
