using CareerHub.Import;
using CareerHub.Technologies;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Reads projects: a name, dates and text.</summary>
internal sealed class ProjectReader(TextSource source, EntryReader reader)
{
    private const int MostNameWords = 7;

    public IReadOnlyList<DraftProject> Read(Section section) =>
        [.. reader.Read(section).Select(Make).Where(project => project.Name is not null)];

    private DraftProject Make(Entry entry)
    {
        HeadPart? name = entry.Labelled("name") ?? entry.Parts.FirstOrDefault(part => part is { IsUrl: false, InBrackets: false, Label: null });
        HeadPart? url = entry.Parts.FirstOrDefault(part => part.IsUrl);
        HeadPart? role = entry.Labelled("position") ?? entry.Parts.FirstOrDefault(part => part != name && part.TitleWords > 0 && part.Text.Split(' ').Length <= 6);
        HeadPart? organization = entry.Labelled("organization") ?? Organization(entry, name, role) ?? Beside(entry, name, role);
        var rows = new TechnologyRows(source, entry.Body);
        var body = new EntryBody(source, rows.Others, entry.Left);
        Sourced<string>? text = body.Description ?? InlineText(entry, name) ?? HeadRest.Text(source, entry.Parts, [name, url, role, organization]);
        return new DraftProject
        {
            Name = name is null ? null : source.Text(name.Slice, "entry.name", 0.7),
            Url = url is null ? PartLink.Of(source, name) : source.Text(url.Slice, "entry.url", 0.8),
            Organization = organization is null ? null : source.Text(organization.Slice, "entry.organization", 0.5),
            Role = role is null ? null : source.Text(role.Slice, "entry.position", 0.5),
            Start = EntryDates.Start(source, entry),
            End = EntryDates.End(source, entry),
            Description = text,
            Achievements = body.Items.ToValueList(),
            Technologies = rows.Technologies,
        };
    }

    // Whom it was for, in a row of its own below the name: beside what the person was in it, or alone above the text.
    private static HeadPart? Organization(Entry entry, HeadPart? name, HeadPart? role)
    {
        HeadPart[] others = [.. entry.Parts.Where(part => part != name && part.Row != name?.Row && part is { IsUrl: false, InBrackets: false, Label: null, HasWords: true })];
        HeadPart? first = others.FirstOrDefault(part => part != role);
        bool isBeside = role is not null && first?.Row == role.Row;
        bool isAlone = others.Length == 1 && entry.Body.Any(row => !row.IsItem && row.LabelKey is null);
        return first is { IsSentenceLike: false } && (isBeside || isAlone) && first.Text.Split(' ').Length <= MostNameWords && char.IsUpper(first.Text[0]) && first.Text[^1] is not ('.' or ':') ? first : null;
    }

    // "**Ticket shop** · Harbour Museum     2018": a name of another look between that of the project and the date.
    private static HeadPart? Beside(Entry entry, HeadPart? name, HeadPart? role)
    {
        HeadPart? next = name is null ? null : entry.Parts.FirstOrDefault(part => part.Row == name.Row && part.Slice.Start > name.Slice.End && part != role);
        bool isName = next is { IsUrl: false, InBrackets: false, Label: null } && next.Text.Split(' ').Length <= MostNameWords && NameWords.Are(next.Text) && TechnologyCatalog.Default.Find(next.Text) is null;
        return isName && next!.Look != name!.Look && entry.Date is not null && entry.DateSlice.Start >= next.Slice.End && entry.DateSlice.Start < next.Row.End ? next : null;
    }

    // "Name – what it is" on one row, wrapped or not.
    private Sourced<string>? InlineText(Entry entry, HeadPart? name)
    {
        HeadPart? first = entry.Parts.FirstOrDefault(part => part != name && part is { IsUrl: false, Label: null } && part.Row == name?.Row && part.Slice.Start > name.Slice.End);
        return first is null || entry.Date is { } && entry.DateSlice.Start > first.Slice.Start || first.Row.Text[(first.Slice.Start - first.Row.Start)..].Split(' ').Length < 3 ? null : source.Text(Slice.Between(first.Slice.Start, first.Row.End), "entry.text", 0.6);
    }
}
