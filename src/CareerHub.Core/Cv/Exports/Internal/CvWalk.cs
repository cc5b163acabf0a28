namespace CareerHub.Cv.Exports.Internal;

/// <summary>Hands a CV over block by block: the one reading order of every export that is no template.</summary>
internal static class CvWalk
{
    private const string LeftToRightMark = "\u200E";

    public static void Write(CvDocument document, ICvBlocks blocks)
    {
        One(document.Name, blocks.Name);
        One(document.Headline, blocks.Headline);
        LinkedText[] contacts = [.. document.Contacts.Select(contact => LinkedText.Of(contact.Text, contact.Href)).OfType<LinkedText>().Select(contact => Directed(contact, document))];
        if (contacts.Length > 0)
        {
            blocks.Contacts(contacts);
        }

        foreach (CvSection section in document.Sections)
        {
            One(section.Heading, blocks.Section);
            Write(section, document, blocks);
        }
    }

    // Groups of digits among right-to-left text would change places; behind a left-to-right mark they do not (Unicode Standard Annex 9, W7).
    private static LinkedText Directed(LinkedText contact, CvDocument document) =>
        document.Direction == "rtl" && contact.Href?.StartsWith("tel:", StringComparison.Ordinal) == true ? contact with { Text = LeftToRightMark + contact.Text } : contact;

    private static void Write(CvSection section, CvDocument document, ICvBlocks blocks)
    {
        if (section.Layout == CvSectionLayout.Groups)
        {
            (string? Label, string? Items)[] groups = [.. section.Entries.Select(entry => Labelled(entry.Title, entry.Items, document)).Where(group => group is not (null, null))];
            if (groups.Length > 0)
            {
                blocks.Groups(groups);
            }

            return;
        }

        foreach (CvEntry entry in section.Entries)
        {
            Write(entry, document, blocks);
        }
    }

    private static void Write(CvEntry entry, CvDocument document, ICvBlocks blocks)
    {
        if (EntryHead.Of(entry) is { } head)
        {
            blocks.Entry(head);
        }

        foreach (string paragraph in entry.Paragraphs)
        {
            One(paragraph, blocks.Paragraph);
        }

        string[] points = Lines(entry.Points);
        if (points.Length > 0)
        {
            blocks.Points(points);
        }

        if (Labelled(entry.ItemsLabel, entry.Items, document) is (var label, { } items))
        {
            blocks.Items(label, items);
        }
    }

    private static void One(string? text, Action<string> write)
    {
        if (ExportText.Line(text) is { } line)
        {
            write(line);
        }
    }

    private static string[] Lines(IEnumerable<string> texts) => [.. texts.Select(ExportText.Line).OfType<string>()];

    // A label has its colon when something follows, as its language writes it; the writers put a space between.
    private static (string? Label, string? Items) Labelled(string? label, IEnumerable<string> items, CvDocument document) => (ExportText.Line(label), Lines(items)) switch
    {
        (var text, []) => (text, null),
        (null, var lines) => (null, string.Join(document.ListSeparator, lines)),
        (var text, var lines) => (text + document.LabelSeparator.TrimEnd(), string.Join(document.ListSeparator, lines)),
    };
}
