using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Lists;

/// <summary>Finds the table of the Europass among skills: a row for each language, with its levels in understanding, speaking and writing.</summary>
/// <param name="Languages">The rows of languages, those of mother tongues above the table included.</param>
/// <param name="Others">The rows that are no part of the table.</param>
internal sealed record LanguageGrid(IReadOnlyList<Row> Languages, IReadOnlyList<Row> Others)
{
    private const int FewestLevels = 3;
    private const int MostHeadRows = 3;
    private const int LevelLength = 2;

    /// <summary>The table in a section's rows, or null.</summary>
    public static LanguageGrid? Find(IReadOnlyList<Row> rows)
    {
        int first = rows.ToList().FindIndex(IsLanguage);
        if (first < 0)
        {
            return null;
        }

        int head = first;
        while (head > 0 && first - head < MostHeadRows && rows[head - 1].Pieces.Count >= FewestLevels && !TermSplitter.HasSigns(rows[head - 1]))
        {
            head--;
        }

        int above = head;
        while (above > 0 && Dictionaries.Languages.Is(rows[above - 1].Text))
        {
            above--;
        }

        Row[] spoken = [.. rows.Skip(above).Take(head - above), .. rows.Skip(first).Where(IsLanguage)];
        return new LanguageGrid(spoken, [.. rows.Where((row, i) => (i < above || i >= first) && !IsLanguage(row) && !IsLegend(row))]);
    }

    // "German | C2 | C2 | C1 | C1 | C1"
    private static bool IsLanguage(Row row) =>
        row.Pieces.Count > FewestLevels && Dictionaries.Languages.Is(row.Pieces[0].Text) && row.Pieces.Skip(1).All(piece => IsLevel(piece.Text));

    // "Levels: A1 and A2: basic user - B1 and B2: independent user - C1 and C2: proficient user"
    private static bool IsLegend(Row row) => row.Words.Count(word => IsLevel(word.Text.TrimEnd(':', ',', ';', '/'))) > FewestLevels;

    private static bool IsLevel(string text) => text.Length == LevelLength && text[0] is >= 'A' and <= 'C' && text[1] is '1' or '2';
}
