using CareerHub.Import;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Reads awards, certificates and publications: a title, who gave or published it, a date.</summary>
internal sealed class AwardReader(TextSource source, EntryReader reader)
{
    private static readonly string[] GiverWords = ["awarded by ", "issued by ", "published by ", "verliehen von ", "ausgestellt von ", "vergeben von ", "herausgegeben von ", "décerné par ", "délivré par ", "otorgado por ", "emitido por ", "concedido por ", "rilasciato da ", "uitgereikt door ", "uitgegeven door ", "by ", "von ", "issuer ", "from "];

    private sealed record Award(Entry Entry, HeadPart? Title, HeadPart? Giver, HeadPart? Url);

    public IReadOnlyList<DraftAchievement> ReadAwards(Section section) =>
        [.. Awards(section).Where(award => award.Title is not null).Select(award => new DraftAchievement
        {
            Title = Title(award),
            Awarder = Giver(award),
            Date = EntryDates.Single(source, award.Entry),
            Url = award.Url is { } url ? source.Text(url.Slice, "entry.url", 0.8) : null,
            Description = new EntryBody(source, award.Entry.Body).Description,
        })];

    public IReadOnlyList<DraftCertification> ReadCertificates(Section section) =>
        [.. Awards(section).Where(award => award.Title is not null).Select(award => new DraftCertification
        {
            Name = Title(award),
            IssuingOrganization = Giver(award),
            IssueDate = EntryDates.Single(source, award.Entry),
            CredentialUrl = award.Url is { } url ? source.Text(url.Slice, "entry.url", 0.8) : null,
        })];

    public IReadOnlyList<DraftPublication> ReadPublications(Section section) =>
        [.. Awards(section).Where(award => award.Title is not null).Select(award => new DraftPublication
        {
            Name = Title(award),
            Publisher = Giver(award),
            ReleaseDate = EntryDates.Single(source, award.Entry),
            Url = award.Url is { } url ? source.Text(url.Slice, "entry.url", 0.8) : null,
            Summary = new EntryBody(source, award.Entry.Body).Description,
        })];

    private Sourced<string>? Title(Award award) => source.Text(award.Title!.Slice, "entry.title", 0.7);

    private Sourced<string>? Giver(Award award)
    {
        if (award.Giver is not { } part)
        {
            return null;
        }

        string raw = source.Document.Text.Substring(part.Slice.Start, part.Slice.Length);
        int skip = GiverWords.FirstOrDefault(word => raw.StartsWith(word, StringComparison.OrdinalIgnoreCase))?.Length ?? 0;
        return source.Text(Slice.Between(part.Slice.Start + skip, part.Slice.End), "entry.giver", 0.6);
    }

    private List<Award> Awards(Section section)
    {
        IReadOnlyList<Entry> entries = reader.Read(section);
        bool alone = entries.Count(entry => entry.Parts.Count(part => !part.IsUrl) <= 1) * 2 > entries.Count;
        var awards = new List<Award>();
        foreach (Entry entry in entries)
        {
            if (alone && entry.Parts.FirstOrDefault(part => !part.IsUrl) is { } only && reader.Splitter.SplitAtCommas(only) is { Count: > 1 } pieces)
            {
                SplitLast(entry, only, pieces);
            }

            HeadPart[] parts = [.. entry.Parts.Where(part => !part.IsUrl)];
            HeadPart? title = parts.FirstOrDefault(part => part.Label is null or "name");
            HeadPart? giver = parts.FirstOrDefault(part => part.Label is "issuer" or "organization")
                ?? parts.FirstOrDefault(part => part != title && Starts(part)) ?? parts.FirstOrDefault(part => part != title && part.Label is null);
            awards.Add(new Award(entry, title, giver, entry.Parts.FirstOrDefault(part => part.IsUrl)));
        }

        return awards;
    }

    private static bool Starts(HeadPart part) => GiverWords.Any(word => part.Text.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    // "Title, with a comma, Giver": the last comma parts the giver.
    private void SplitLast(Entry entry, HeadPart only, IReadOnlyList<HeadPart> pieces)
    {
        HeadPart giver = pieces[^1];
        Slice title = source.Trim(Slice.Between(only.Slice.Start, giver.Slice.Start));
        int at = entry.Parts.IndexOf(only);
        entry.Parts[at] = pieces[0] with { Slice = title, Text = source.Join(title) };
        entry.Parts.Insert(at + 1, giver);
    }
}
