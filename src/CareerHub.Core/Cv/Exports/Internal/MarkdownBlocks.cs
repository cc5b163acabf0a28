using System.Text;

namespace CareerHub.Cv.Exports.Internal;

/// <summary>Writes a CV as Markdown: one paragraph a line, LF.</summary>
internal sealed class MarkdownBlocks : ICvBlocks
{
    private readonly StringBuilder output = new();

    public static string Write(CvDocument document)
    {
        var blocks = new MarkdownBlocks();
        CvWalk.Write(document, blocks);
        return blocks.output.ToString();
    }

    public void Name(string name) => Block("# " + MarkdownEscape.Heading(name));

    public void Headline(string headline) => Block(Text(headline));

    public void Contacts(IReadOnlyList<LinkedText> contacts) => Block(MarkdownEscape.Start(string.Join(" · ", contacts.Select(Linked))));

    public void Section(string heading) => Block("## " + MarkdownEscape.Heading(heading));

    public void Entry(EntryHead head)
    {
        if (head.Title is { } title)
        {
            Block("### " + (title.Href is null ? MarkdownEscape.Heading(title.Text) : Linked(title)));
        }

        string?[] parts = [head.Organization is { } organization ? $"**{Linked(organization)}**" : null, Inline(head.Place), Inline(head.Detail), Inline(head.Dates)];
        string line = string.Join(" · ", parts.OfType<string>());
        if (line.Length > 0)
        {
            Block(MarkdownEscape.Start(line));
        }
    }

    public void Paragraph(string text) => Block(Text(text));

    public void Points(IReadOnlyList<string> points) => List(points.Select(Text));

    public void Items(string? label, string items) => Block(Labelled(label, items));

    public void Groups(IReadOnlyList<(string? Label, string? Items)> groups) => List(groups.Select(group => Labelled(group.Label, group.Items)));

    private static string Labelled(string? label, string? items) => (label, items) switch
    {
        (null, _) => Text(items!),
        (_, null) => Text(label),
        _ => $"**{MarkdownEscape.Inline(label)}** {MarkdownEscape.Inline(items)}",
    };

    private static string Text(string text) => MarkdownEscape.Start(MarkdownEscape.Inline(text));

    private static string? Inline(string? text) => text is null ? null : MarkdownEscape.Inline(text);

    private static string Linked(LinkedText text) =>
        text.Href is { } href ? $"[{MarkdownEscape.Inline(text.Text)}]({MarkdownEscape.Address(href)})" : MarkdownEscape.Inline(text.Text);

    private void List(IEnumerable<string> items) => Block(string.Join('\n', items.Select(item => "- " + item)));

    private void Block(string text)
    {
        if (output.Length > 0)
        {
            output.Append('\n');
        }

        output.Append(text).Append('\n');
    }
}
