using System.Text;
using CareerHub.Parsing.Documents.Pdf.Objects;

namespace CareerHub.Parsing.Documents.Pdf.Fonts;

/// <summary>Reads the operators of an embedded CMap (Adobe Technical Note 5014) that text needs.</summary>
internal static class CMapReader
{
    private const int MaxRange = 0x10000;

    // Three short strings become 65,536 entries, each of which takes more memory than the values of a file do.
    private const int ValuesPerEntry = 4;
    private const int CharactersPerValue = 8;

    public static CMap Read(byte[] data, PdfBudget budget)
    {
        var map = new CMap();
        var parser = new PdfParser(data, 0, budget, references: false);
        var operands = new List<PdfObject>();
        while (parser.Read() is { } token)
        {
            if (token is not PdfKeyword keyword)
            {
                operands.Add(token);
                continue;
            }

            Apply(map, keyword.Value, operands, budget);
            operands.Clear();
        }

        return map;
    }

    private static void Apply(CMap map, string keyword, List<PdfObject> operands, PdfBudget budget)
    {
        switch (keyword)
        {
            case "endcodespacerange":
                foreach (PdfObject[] pair in operands.Chunk(2))
                {
                    if (pair is [PdfString low, PdfString high])
                    {
                        map.AddCodeSpace(low.Bytes.Length, Code(low), Code(high));
                    }
                }

                break;
            case "endbfchar":
                foreach (PdfObject[] pair in operands.Chunk(2))
                {
                    if (pair is [PdfString code, var target] && Text(target) is { } text)
                    {
                        map.Unicode[Code(code)] = text;
                    }
                }

                break;
            case "endbfrange":
                foreach (PdfObject[] range in operands.Chunk(3))
                {
                    AddUnicodeRange(map, range, budget);
                }

                break;
            case "endcidchar" or "endcidrange":
                foreach (PdfObject[] range in operands.Chunk(keyword == "endcidchar" ? 2 : 3))
                {
                    AddCidRange(map, range, budget);
                }

                break;
            case "def" when operands is [.., PdfName { Value: "WMode" }, PdfNumber mode]:
                map.Vertical = mode.Integer == 1;
                break;
        }
    }

    private static void AddUnicodeRange(CMap map, PdfObject[] range, PdfBudget budget)
    {
        if (range is not [PdfString low, PdfString high, var target])
        {
            return;
        }

        uint first = Code(low);
        uint count = Math.Min(Code(high) - first, MaxRange - 1) + 1;
        string? text = Text(target);
        for (uint i = 0; i < count && budget.TryValues(ValuesPerEntry + ((text?.Length ?? 0) / CharactersPerValue)); i++)
        {
            string? own = target is PdfArray array
                ? i < array.Count ? Text(array.Items[(int)i]) : null
                : text is null ? null : Advance(text, i);
            if (own is null)
            {
                return;
            }

            map.Unicode[first + i] = own;
        }
    }

    private static void AddCidRange(CMap map, PdfObject[] range, PdfBudget budget)
    {
        if (range[0] is not PdfString low || range[^1] is not PdfNumber cid)
        {
            return;
        }

        uint first = Code(low);
        uint last = range is [_, PdfString high, _] ? Code(high) : first;
        for (uint i = 0; i <= Math.Min(last - first, MaxRange - 1) && budget.TryValues(ValuesPerEntry); i++)
        {
            map.Cids[first + i] = cid.Integer + (int)i;
        }
    }

    private static uint Code(PdfString code)
    {
        uint value = 0;
        foreach (byte b in code.Bytes.Take(4))
        {
            value = (value << 8) | b;
        }

        return value;
    }

    private static string? Text(PdfObject target) => target switch
    {
        PdfString { Bytes: [var single] } => ((char)single).ToString(),
        PdfString { Bytes.Length: > 0 and <= 512 } text => Encoding.BigEndianUnicode.GetString(text.Bytes),
        PdfName name => GlyphNames.ToUnicode(name.Value),
        _ => null,
    };

    /// <summary>The text whose last character lies <paramref name="steps"/> further, as a range counts.</summary>
    private static string Advance(string text, uint steps)
    {
        if (steps == 0)
        {
            return text;
        }

        if (text.Length > 1 && char.IsSurrogatePair(text, text.Length - 2))
        {
            long point = char.ConvertToUtf32(text, text.Length - 2) + steps;
            return point <= 0x10FFFF ? text[..^2] + char.ConvertFromUtf32((int)point) : text;
        }

        return text[..^1] + (char)(text[^1] + steps);
    }
}
