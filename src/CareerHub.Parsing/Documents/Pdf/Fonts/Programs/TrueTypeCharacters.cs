namespace CareerHub.Parsing.Documents.Pdf.Fonts.Programs;

/// <summary>The characters of a TrueType font's glyphs, by its Unicode <c>cmap</c> read backwards.</summary>
internal static class TrueTypeCharacters
{
    private const int MaxSegments = 0x10000;

    /// <summary>Characters by glyph number; of several characters of one glyph the lowest.</summary>
    public static Dictionary<int, string> Read(ReadOnlySpan<byte> file, PdfBudget budget)
    {
        var characters = new Dictionary<int, string>();
        ReadOnlySpan<byte> table = SfntTables.Find(file, "cmap"u8);
        var reader = new BigEndian(table);
        for (int i = 0; i < Math.Min(reader.UInt16(2), 64); i++)
        {
            int at = 4 + (i * 8);
            bool unicode = (reader.UInt16(at), reader.UInt16(at + 2)) is (0, _) or (3, 1) or (3, 10);
            long offset = reader.UInt32(at + 4);
            if (unicode && offset < table.Length)
            {
                ReadSubtable(new BigEndian(table[(int)offset..]), characters, budget);
            }
        }

        return characters;
    }

    private static void ReadSubtable(BigEndian table, Dictionary<int, string> characters, PdfBudget budget)
    {
        switch (table.UInt16(0))
        {
            case 4:
                ReadSegments(table, characters, budget);
                break;
            case 6:
                for (int i = 0; i < table.UInt16(8) && budget.TryValue(); i++)
                {
                    Add(characters, table.UInt16(10 + (i * 2)), table.UInt16(6) + i);
                }

                break;
            case 12:
                ReadGroups(table, characters, budget);
                break;
        }
    }

    /// <summary>Format 4: segments of the basic plane.</summary>
    private static void ReadSegments(BigEndian table, Dictionary<int, string> characters, PdfBudget budget)
    {
        int segments = table.UInt16(6) / 2;
        int ends = 14, starts = ends + (segments * 2) + 2, deltas = starts + (segments * 2), offsets = deltas + (segments * 2);
        for (int i = 0; i < segments && budget.TryValue(); i++)
        {
            int end = table.UInt16(ends + (i * 2)), start = table.UInt16(starts + (i * 2));
            int delta = table.UInt16(deltas + (i * 2)), offset = table.UInt16(offsets + (i * 2));
            for (int c = start; c <= end && c < 0xFFFF && budget.TryValue(); c++)
            {
                int glyph = offset == 0 ? c : table.UInt16(offsets + (i * 2) + offset + ((c - start) * 2));
                Add(characters, glyph == 0 && offset != 0 ? 0 : (glyph + delta) & 0xFFFF, c);
            }
        }
    }

    /// <summary>Format 12: groups of the whole of Unicode.</summary>
    private static void ReadGroups(BigEndian table, Dictionary<int, string> characters, PdfBudget budget)
    {
        long groups = Math.Min(table.UInt32(12), MaxSegments);
        for (int i = 0; i < groups && budget.TryValue(); i++)
        {
            int at = 16 + (i * 12);
            long start = table.UInt32(at), end = Math.Min(table.UInt32(at + 4), 0x10FFFF), glyph = table.UInt32(at + 8);
            for (long c = start; c <= end && budget.TryValue(); c++)
            {
                Add(characters, (int)Math.Min(glyph + c - start, int.MaxValue), (int)c);
            }
        }
    }

    private static void Add(Dictionary<int, string> characters, int glyph, int character)
    {
        // Glyphs are numbered in 16 bits; a group may state millions of others.
        if (glyph is > 0 and <= 0xFFFF && character is > 0 and not (>= 0xD800 and <= 0xDFFF) && !characters.ContainsKey(glyph))
        {
            characters.Add(glyph, char.ConvertFromUtf32(character));
        }
    }
}
