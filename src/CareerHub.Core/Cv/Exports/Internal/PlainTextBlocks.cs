using System.Text;

namespace CareerHub.Cv.Exports.Internal;

/// <summary>Writes a CV as plain text: LF, wrapped, right-to-left text in logical order.</summary>
internal sealed class PlainTextBlocks : ICvBlocks
{
    // Below the 80 columns of a terminal, and not far above the measure that reads well.
    private const int Measure = 78;

    private readonly StringBuilder output = new();

    public static string Write(CvDocument document)
    {
        var blocks = new PlainTextBlocks();
        CvWalk.Write(document, blocks);
        return blocks.output.ToString();
    }

    public void Name(string name) => Underlined(name, '=');

    public void Headline(string headline) => Block(TextWrap.Lines(headline, Measure));

    public void Contacts(IReadOnlyList<LinkedText> contacts) => Block(contacts.SelectMany(contact => TextWrap.Lines(contact.Text, Measure)));

    public void Section(string heading)
    {
        output.Append('\n');
        Underlined(heading, '-');
    }

    public void Entry(EntryHead head)
    {
        string?[] parts = [head.Organization?.Text, head.Place, head.Detail, head.Dates];
        string line = string.Join(" · ", parts.OfType<string>());
        Block(new[] { head.Title?.Text, line }.Where(text => !string.IsNullOrEmpty(text)).SelectMany(text => TextWrap.Lines(text!, Measure)));
    }

    public void Paragraph(string text) => Block(TextWrap.Lines(text, Measure));

    public void Points(IReadOnlyList<string> points) => List(points);

    public void Items(string? label, string items) => Block(TextWrap.Lines(Labelled(label, items), Measure));

    public void Groups(IReadOnlyList<(string? Label, string? Items)> groups) => List(groups.Select(group => Labelled(group.Label, group.Items)));

    private static string Labelled(string? label, string? items) => string.Join(' ', new[] { label, items }.OfType<string>());

    private void List(IEnumerable<string> items) =>
        Block(items.SelectMany(item => TextWrap.Lines(item, Measure - 2).Select((line, i) => (i == 0 ? "- " : "  ") + line)));

    private void Underlined(string text, char rule) =>
        Block(TextWrap.Lines(text, Measure).Append(new string(rule, Math.Min(Measure, DisplayWidth.Of(text)))));

    private void Block(IEnumerable<string> lines)
    {
        if (output.Length > 0)
        {
            output.Append('\n');
        }

        output.AppendJoin('\n', lines).Append('\n');
    }
}
