using static CareerHub.Cv.Exports.Internal.Docx.DocxStyleNames;

namespace CareerHub.Cv.Exports.Internal.Docx;

/// <summary>Writes a CV as paragraphs, each with a style: no tables, frames or text boxes, and no dates behind a tab, which readers of résumés put anywhere.</summary>
internal sealed class DocxBlocks(WordXml xml, DocxLook look, DocxLinks links, DocxPhoto? photo) : ICvBlocks
{
    private const string Between = " · ";

    private DocxPhoto? pending = photo;

    public void Name(string name) => Paragraph(Title, () => Run(name));

    public void Headline(string headline) => Paragraph(Subtitle, () => Run(headline));

    public void Contacts(IReadOnlyList<LinkedText> contacts) => Paragraph(Contact, () => Joined(contacts.Select(contact => (Action)(() => Linked(contact)))));

    public void Section(string heading) => Paragraph(Heading1, () => Run(heading));

    public void Entry(EntryHead head)
    {
        if (head.Title is { } title)
        {
            Paragraph(Heading2, () => Linked(title));
        }

        Action?[] parts = [head.Organization is { } organization ? () => Linked(organization) : null, Part(head.Place), Part(head.Detail), Part(head.Dates, DateText)];
        Action[] known = [.. parts.OfType<Action>()];
        if (known.Length > 0)
        {
            Paragraph(known.Length == 1 && head.Dates is not null ? Dates : Organization, () => Joined(known));
        }
    }

    public void Paragraph(string text) => Paragraph(Normal, () => Run(text));

    public void Points(IReadOnlyList<string> points)
    {
        foreach (string point in points)
        {
            Paragraph(ListBullet, () => Run(point));
        }
    }

    public void Items(string? label, string items) => Paragraph(Group, () => Labelled(label, items));

    public void Groups(IReadOnlyList<(string? Label, string? Items)> groups)
    {
        foreach ((string? label, string? items) in groups)
        {
            Paragraph(Group, () => Labelled(label, items));
        }
    }

    private Action? Part(string? text, string? style = null) => text is null ? null : () => Run(text, style);

    private void Labelled(string? label, string? items)
    {
        if (label is not null)
        {
            Run(label, Label);
        }

        if (items is not null)
        {
            Run(label is null ? items : " " + items);
        }
    }

    private void Joined(IEnumerable<Action> parts)
    {
        bool isFirst = true;
        foreach (Action part in parts)
        {
            if (!isFirst)
            {
                Run(Between);
            }

            part();
            isFirst = false;
        }
    }

    private void Linked(LinkedText text)
    {
        if (links.Id(text.Href) is not { } id)
        {
            Run(text.Text);
            return;
        }

        xml.Open("hyperlink", ("r:id", id), ("history", "1"));
        Run(text.Text, Hyperlink);
        xml.Close();
    }

    private void Paragraph(string style, Action content)
    {
        xml.Open("p");
        xml.Open("pPr");
        xml.Value("pStyle", style);
        xml.Close();
        pending?.Write(xml, look.IsRightToLeft);
        pending = null;
        content();
        xml.Close();
    }

    private void Run(string text, string? style = null) => DocxRuns.Write(xml, text, look.IsRightToLeft, style);
}
