using CareerHub.Parsing.Fields.Internal.Words;

namespace CareerHub.Parsing.Sections.Internal;

/// <summary>
/// Takes formal notes out of the section that they happen to stand in, and makes sections of their own of them: a consent to the use of
/// personal data at the foot of a CV, a driving licence among skills. They are no entries and no terms of a list.
/// </summary>
internal static class FormalNotes
{
    private const int MostRowsBefore = 3;
    private const int MostLicenceWords = 14;
    private static readonly SectionKind[] Lists = [SectionKind.Skills, SectionKind.Languages, SectionKind.Interests, SectionKind.References];

    public static void Move(List<Section> sections)
    {
        for (int i = 0; i < sections.Count; i++)
        {
            if (sections[i].Kind is not (SectionKind.Header or SectionKind.Contact or SectionKind.Other))
            {
                Take(sections, i, Consent(sections[i].Rows));
                Take(sections, i, Lists.Contains(sections[i].Kind) ? Licence(sections[i]) : default);
            }
        }
    }

    private static void Take(List<Section> sections, int at, (int First, int Count) rows)
    {
        if (rows.Count > 0)
        {
            List<Row> own = sections[at].Rows;
            sections.Insert(at + 1, new Section(SectionKind.Other, null, own.GetRange(rows.First, rows.Count)));
            own.RemoveRange(rows.First, rows.Count);
        }
    }

    // From the first row of the note's sentence to the end: below a consent stand only a place, a date and a signature.
    private static (int First, int Count) Consent(List<Row> rows)
    {
        int at = rows.FindLastIndex(row => !row.IsItem && !row.IsLong && Dictionaries.Consents.In(row.Text));
        if (at < 0)
        {
            return default;
        }

        int first = at;
        while (first > 0 && at - first < MostRowsBefore && !rows[first].StartsBlock && rows[first - 1].Style == rows[first].Style && !EndsSentence(rows[first - 1]) && IsBelow(rows[first - 1], rows[first]))
        {
            first--;
        }

        return rows.Skip(at + 1).Any(row => row.IsItem) ? default : (first, rows.Count - first);
    }

    private static bool EndsSentence(Row row) => row.Text[^1] is '.' or '!' or ';';

    private static bool IsBelow(Row upper, Row row) => upper.Index + 1 == row.Index && (!row.HasBox || Math.Abs(upper.Left - row.Left) < 4);

    private static (int First, int Count) Licence(Section section)
    {
        int first = section.Rows.FindIndex(row => IsLicence(row, section.Kind));
        int end = first < 0 ? 0 : section.Rows.FindIndex(first, row => !IsLicence(row, section.Kind) && row.Line.Cell is not { Column: > 0 });
        return first < 0 ? default : (first, (end < 0 ? section.Rows.Count : end) - first);
    }

    // Among references a note is known by any of its words, in a list by its first ones: the rest of a row of terms is a list.
    private static bool IsLicence(Row row, SectionKind kind)
    {
        if (row.Words.Count > MostLicenceWords)
        {
            return false;
        }

        string[] words = Fold.Words(row.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return kind == SectionKind.References ? Dictionaries.Licences.In(row.Text) : words.Length > 0 && Dictionaries.Licences.LengthAt(words, 0) > 0;
    }
}
