namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Cuts a document's rows into sections at its headings.</summary>
internal static class SectionBuilder
{
    public static IReadOnlyList<Section> Build(DocumentRows document)
    {
        var headings = new HeadingFinder(document);
        var sections = new List<Section> { new(SectionKind.Header, null, []) };
        Row? above = null;
        foreach (Row row in document.Budget.While(document.Rows.Where(row => !row.IsFoot)))
        {
            if (headings.KindOf(row) is { } kind)
            {
                if (Continues(above, row, sections[^1]) && Together(sections[^1], above!, row, kind) is { } together)
                {
                    sections[^1] = sections[^1] with { Kind = together };
                }
                else
                {
                    sections.Add(new Section(kind, row.Pieces[0], []));
                }
            }
            else
            {
                Home(sections, above, row).Rows.Add(row);
            }

            above = row;
        }

        SectionContent.Correct(sections, document.Budget);
        HeadlessEntries.Move(sections, document.Budget);
        ContactFoot.Move(sections);
        LabelledLists.Move(sections, document);
        FormalNotes.Move(sections);
        DocumentEnd.Move(sections, document);
        sections.AddRange(document.Rows.Where(row => row.IsFoot).Select(row => new Section(SectionKind.Other, null, [row])));
        return sections;
    }

    // "Professional" above "Experience": a heading of two rows.
    private static bool Continues(Row? above, Row row, Section open) =>
        above is not null && open.Heading is { } heading && heading.Row.Page == row.Page && open.Rows.Count == 0 && above.Style == row.Style
        && (!row.HasBox || (row.Top > above.Top && row.Top - above.Bottom < row.Style.Size * 0.6 && row.Line.Column == above.Line.Column));

    private static SectionKind? Together(Section open, Row above, Row row, SectionKind kind)
    {
        if (HeadingWords.All.Exact($"{above.Text} {row.Text}") is { } both)
        {
            return both;
        }

        return HeadingWords.All.Exact(row.Text) is null ? open.Kind : open.Kind == SectionKind.Other ? kind : null;
    }

    // A column that begins above the open section's heading is not part of that section: on the first page it has a head of its own,
    // on later pages it goes on with what stood in the same column before.
    private static Section Home(List<Section> sections, Row? above, Row row)
    {
        Section open = sections[^1];
        if (above is null || !row.HasBox || open.Kind == SectionKind.Header)
        {
            return open;
        }

        bool isOlder = open.Heading is null || open.Heading.Value.Row.Page < row.Page;
        bool jumps = row.Page == above.Page && row.Line.Column != above.Line.Column
            && (isOlder || IsLevelWithHeadingBeside(open, above, row) ? row.Top <= HeadingTop(open, row.Page) + row.Style.Size : row.Bottom < HeadingTop(open, row.Page));
        if (jumps && row.Page == 1)
        {
            var head = new Section(SectionKind.Header, null, []);
            sections.Add(head);
            return head;
        }

        if (row.Page == above.Page && !jumps)
        {
            return HomeOfColumn(sections, above, row) ?? open;
        }

        return SameColumnBefore(sections, row) ?? open;
    }

    // On a later page both columns go on at the top, one of them with a heading. What stands beside that heading belongs to it only
    // when nothing stands under it, as with headings in a margin.
    private static bool IsLevelWithHeadingBeside(Section open, Row above, Row row) =>
        row.Page > 1 && open.Rows.Count > 0 && open.Heading is { } heading && heading.Row.Page == row.Page && heading.Row.Line.Column == above.Line.Column
        && heading.Words.Any(word => above.Words.Any(under => under.Box!.Value.Left < word.Box!.Value.Right && word.Box.Value.Left < under.Box.Value.Right));

    // Rows that follow one another in a column stay in one section even when that is not the last one begun.
    private static Section? HomeOfColumn(List<Section> sections, Row above, Row row) =>
        row.Line.Column == above.Line.Column ? sections.FindLast(section => section.Rows.Count > 0 && section.Rows[^1] == above) : null;

    private static double HeadingTop(Section section, int page) =>
        section.Heading is { } heading && heading.Row.Page == page ? heading.Row.Top : section.Rows.Where(row => row.Page == page).Select(row => row.Top).FirstOrDefault();

    private static Section? SameColumnBefore(List<Section> sections, Row row) =>
        sections.FindLast(section => section.Rows.FindLastIndex(other => other.Page == row.Page - 1 && Math.Abs(other.Left - row.Left) < 40) >= 0
            || (section.Heading is { } heading && heading.Row.Page == row.Page - 1 && Math.Abs(heading.Left - row.Left) < 120));
}
