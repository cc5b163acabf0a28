namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Cuts a document's rows into sections at its headings.</summary>
internal static class SectionBuilder
{
    public static IReadOnlyList<Section> Build(DocumentRows document)
    {
        var headings = new HeadingFinder(document);
        var sections = new List<Section> { new(SectionKind.Header, null, []) };
        Row? above = null;
        foreach (Row row in document.Rows)
        {
            if (headings.KindOf(row) is { } kind)
            {
                if (Continues(above, row, sections[^1], kind))
                {
                    sections[^1] = sections[^1] with { Kind = kind, Heading = row.Pieces[0] };
                }
                else
                {
                    sections.Add(new Section(kind, row.Pieces[0], []));
                }
            }
            else
            {
                Begin(sections, above, row);
                sections[^1].Rows.Add(row);
            }

            above = row;
        }

        ContactFoot.Move(sections);
        return sections;
    }

    // "Professional" above "Experience": a heading of two rows.
    private static bool Continues(Row? above, Row row, Section open, SectionKind kind) =>
        above is not null && open.Kind == SectionKind.Other && kind != SectionKind.Other && open.Rows.Count == 0
        && above.Style == row.Style && !row.StartsBlock;

    // The head of a further column of the first page belongs to no section of the column before.
    private static void Begin(List<Section> sections, Row? above, Row row)
    {
        if (above is not null && row.Page == 1 && above.Page == 1 && row.Line.Column != above.Line.Column && sections[^1].Kind != SectionKind.Header)
        {
            sections.Add(new Section(SectionKind.Header, null, []));
        }
    }
}
