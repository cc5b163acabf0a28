namespace CareerHub.Parsing.Sections.Internal;

/// <summary>
/// Cuts lists of another kind out of skills and languages: "Hobbies" beside "Sailing, fire brigade" in a column of labels, or "Computing" in the
/// first cell of a row under "Languages and computing".
/// </summary>
internal static class LabelledLists
{
    private const int MostLists = 10;

    /// <summary>Makes a section of each list that a label names as something else. Languages among skills are read where they stand.</summary>
    public static void Move(List<Section> sections, DocumentRows document)
    {
        int moved = 0;
        for (int i = 0; i < sections.Count && moved < MostLists; i++)
        {
            Section section = sections[i];
            int at = section.Kind is SectionKind.Skills or SectionKind.Languages ? section.Rows.FindIndex(row => KindOf(row, section.Kind) is not null) : -1;
            if (at < 0)
            {
                continue;
            }

            Row label = section.Rows[at];
            int end = section.Rows.FindIndex(at + 1, row => label.Line.Cell is { } cell ? row.Line.Cell?.Row != cell.Row || row.Line.Cell?.Table != cell.Table : row.StartsBlock || row.Pieces.Count > 1);
            end = end < 0 ? section.Rows.Count : end;
            List<Row> own = section.Rows.GetRange(at + 1, end - at - 1);
            if (label.Pieces.Count > 1)
            {
                own.Insert(0, SideHeading.Part(document.Document, label, label.Pieces[1].First, label.Words.Count, label.Index));
            }

            section.Rows.RemoveRange(at, end - at);
            sections.Insert(i + 1, new Section(KindOf(label, section.Kind)!.Value, label.Pieces[0], own));
            moved++;
            i--;
        }
    }

    // What the label of a row names, when it is a list of another kind than the section's.
    private static SectionKind? KindOf(Row row, SectionKind section)
    {
        bool isLabel = row.Line.Cell is { Column: 0 } ? row.Pieces.Count == 1 : row.Line.Cell is null && row.HasBox && row.Pieces.Count == 2;
        return isLabel && HeadingWords.All.Exact(HeadingText.Bare(row.Pieces[0].Text)) is { } kind && kind != section
            && (kind == SectionKind.Interests || (kind == SectionKind.Skills && section == SectionKind.Languages)) ? kind : null;
    }
}
