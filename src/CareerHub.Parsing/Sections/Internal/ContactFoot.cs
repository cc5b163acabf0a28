namespace CareerHub.Parsing.Sections.Internal;

/// <summary>Finds contact details that stand at the foot of another section, without a heading, and makes a section of them.</summary>
internal static class ContactFoot
{
    private const int RowsAround = 4;

    public static void Move(List<Section> sections)
    {
        if (sections.Any(section => section.Kind is SectionKind.Header or SectionKind.Contact && section.Rows.Exists(HasAddress)))
        {
            return;
        }

        int at = sections.FindIndex(section => section.Kind != SectionKind.References && section.Rows.Exists(HasAddress));
        if (at < 0)
        {
            return;
        }

        List<Row> rows = sections[at].Rows;
        int row = rows.FindIndex(HasAddress), first = row, last = row;
        while (first > 0 && row - first < RowsAround && !rows[first].StartsBlock && !rows[first - 1].IsItem)
        {
            first--;
        }

        while (last + 1 < rows.Count && last - row < RowsAround && rows[last + 1].Words.Count <= 10)
        {
            last++;
        }

        sections.Insert(at + 1, new Section(SectionKind.Contact, null, rows.GetRange(first, last - first + 1)));
        rows.RemoveRange(first, last - first + 1);
    }

    private static bool HasAddress(Row row) => row.Words.Any(word => word.Text.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && word.Text.IndexOf('.', at) > at);
}
