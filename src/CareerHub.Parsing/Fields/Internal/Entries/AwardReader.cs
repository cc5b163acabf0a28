using CareerHub.Import;
using CareerHub.Parsing.Fields.Internal.Words;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Reads awards, certificates and publications: a title, who gave or published it, a date.</summary>
internal sealed class AwardReader(TextSource source, EntryReader reader)
{
    private const int ShortestTitle = 8;
    private const int MostSumWords = 2;
    private const int FewestDigits = 4;

    private readonly AwardPartJoiner joiner = new(source, reader.Splitter);

    private sealed record Award(Entry Entry, IReadOnlyList<HeadPart> Head, HeadPart? Title, HeadPart? Giver, HeadPart? Url, HeadPart? Number);

    public IReadOnlyList<DraftAchievement> ReadAwards(Section section) =>
        [.. Awards(section).Where(award => award.Title is not null).Select(award => new DraftAchievement
        {
            Title = Title(award),
            Awarder = Giver(award),
            Date = EntryDates.Single(source, award.Entry),
            Url = Url(award),
            Description = Text(award),
        })];

    public IReadOnlyList<DraftCertification> ReadCertificates(Section section) =>
        [.. Awards(section).Where(award => award.Title is not null).Select(award => new DraftCertification
        {
            Name = Title(award),
            IssuingOrganization = Giver(award),
            IssueDate = CertificateDates.Issued(source, award.Entry),
            ExpiryDate = CertificateDates.Expires(source, award.Entry),
            CredentialId = award.Number is { } number ? source.Text(number.Slice, "entry.number", 0.7) : null,
            CredentialUrl = Url(award),
        })];

    /// <summary>Publications in the form of entries.</summary>
    public IReadOnlyList<DraftPublication> ReadPublications(Section section) =>
        [.. Awards(section).Where(award => award.Title is not null).Select(award => new DraftPublication
        {
            Name = Title(award),
            Publisher = Giver(award),
            ReleaseDate = EntryDates.Single(source, award.Entry),
            Url = Url(award),
            Summary = Text(award),
        })];

    private Sourced<string>? Text(Award award) =>
        new EntryBody(source, award.Entry.Body, award.Entry.Left).Description ?? HeadRest.Text(source, award.Head, [award.Title, award.Giver, award.Url, award.Number]);

    private Sourced<string>? Url(Award award) => award.Url is { } url ? source.Text(url.Slice, "entry.url", 0.8) : PartLink.Of(source, award.Title);

    private Sourced<string>? Title(Award award) => source.Text(award.Title!.Slice, "entry.title", 0.7);

    private Sourced<string>? Giver(Award award)
    {
        if (award.Giver is not { } part)
        {
            return null;
        }

        int end = part.Slice.End - (EndsSentence(part.Text) ? 1 : 0);
        return source.Text(Slice.Between(part.Slice.Start + PrefixLength(part), end), "entry.giver", 0.6);
    }

    // The full stop behind an entry that is set as a sentence, and not that of a short form.
    private static bool EndsSentence(string text) =>
        text.Length > 1 && text[^1] == '.' && !Dictionaries.LegalForms.Is(text.AsSpan(text.LastIndexOf(' ') + 1)) && text.IndexOf('.', StringComparison.Ordinal) == text.Length - 1;

    // "Awarded by " before the giver.
    private int PrefixLength(HeadPart part)
    {
        string raw = source.Document.Text.Substring(part.Slice.Start, part.Slice.Length);
        for (int space = raw.IndexOf(' ', StringComparison.Ordinal), words = 1; space > 0 && words <= 3; space = raw.IndexOf(' ', space + 1), words++)
        {
            if (Dictionaries.GivenBy.Is(raw.AsSpan(0, space)))
            {
                return PrefixLength(part, raw, space);
            }
        }

        return 0;
    }

    private static int PrefixLength(HeadPart part, string raw, int space)
    {
        int next = raw.IndexOf(' ', space + 1);
        return part.Text.Length > 0 && next > 0 && Dictionaries.GivenBy.Is(raw.AsSpan(0, next)) ? next + 1 : space + 1;
    }

    private List<Award> Awards(Section section)
    {
        IReadOnlyList<Entry> entries = reader.Read(section with { Rows = [.. SubHeadings.Without(section.Rows).SelectMany(DatedList.Cut)] });
        IReadOnlyList<HeadPart>[] heads = [.. entries.Select(entry => entry.Parts.ToArray())];
        foreach (Entry entry in entries)
        {
            DropSigns(entry);
            DropGivenBy(entry);
            joiner.JoinNames(entry);
            joiner.GiveBracketsBack(entry);
            LabelNumbers(entry);
            joiner.JoinBrackets(entry);
            HeadPart[] parts = [.. entry.Parts.Where(part => (!part.IsUrl || IsBareName(part)) && part.Label is null)];
            if (parts is [var sentences] && !sentences.Text.Contains(',', StringComparison.Ordinal) && SplitAtPeriod(entry, sentences))
            {
                continue;
            }

            if (parts is [var only] && reader.Splitter.SplitAtCommas(only) is { Count: > 1 } pieces && !only.FollowsAt)
            {
                SplitAtGiver(entry, only, pieces);
            }
        }

        var taken = new HashSet<HeadPart>(ReferenceEqualityComparer.Instance);
        HeadPart?[] numbers = RoleVote.Assign(entries, part => part.Label == "number" ? 5 : -9, taken, 0);
        HeadPart?[] urls = RoleVote.Assign(entries, part => part.Label == "url" || (part.IsUrl && !IsBareName(part)) ? 5 : -9, taken, 0);
        HeadPart?[] titles = RoleVote.Assign(entries, TitleEvidence, taken, -5);
        HeadPart?[] givers = RoleVote.Assign(entries, GiverEvidence, taken, -5);
        return [.. entries.Select((entry, i) => new Award(entry, heads[i], titles[i], givers[i], urls[i], numbers[i]))];
    }

    // Some issuers are called like their address: "Scrum.org".
    private static bool IsBareName(HeadPart part) => part.Slot != (0, 0) && !part.Text.Contains('/', StringComparison.Ordinal) && char.IsUpper(part.Text[0]);

    private static double TitleEvidence(HeadPart part) => part.Label switch
    {
        "position" or "degree" or "name" => 8,
        not null => -10,
        _ => (Dictionaries.Awards.In(part.Text) ? 1 : 0) - (part.FollowsAt ? 4 : 0) - (part.InBrackets ? 2 : 0) - (0.35 * part.Slot.Row) - (0.3 * part.Slot.Index) - (part.EndsInLegalForm ? 0.5 : 0),
    };

    private static double GiverEvidence(HeadPart part) => part.Label switch
    {
        "issuer" or "organization" => 8,
        not null => -10,
        _ => (part.FollowsAt ? 3 : 0) + (part.OrganizationWords > 0 ? 1 : 0) - (0.1 * part.Slot.Row) - (part.Text.Split(' ').Length > 9 ? 2 : 0) - (part.IsPlace ? 1 : 0),
    };

    // "no. 417": a number behind the word for it, as a part or behind the last comma of one.
    private void LabelNumbers(Entry entry)
    {
        for (int i = 0; i < entry.Parts.Count; i++)
        {
            HeadPart part = entry.Parts[i];
            if (part is { Label: null, InBrackets: true } && i > 0 && IsCode(part.Text))
            {
                entry.Parts[i] = part with { Label = "number" };
            }
            else if (part.Label is null && NumberLength(part) is > 0 and int length)
            {
                Slice slice = source.Trim(Slice.Between(part.Slice.Start + length, part.Slice.End));
                entry.Parts[i] = part with { Slice = slice, Text = source.Join(slice), Label = "number" };
            }
            else if (part.Label is null && reader.Splitter.SplitAtCommas(part) is [_, .., var last] && NumberLength(last) > 0)
            {
                Slice rest = source.Trim(Slice.Between(part.Slice.Start, last.Slice.Start));
                entry.Parts[i] = part with { Slice = rest, Text = source.Join(rest) };
                entry.Parts.Insert(i + 1, last);
            }
        }
    }

    // "(MB 031224)": capitals and enough digits that they are no sum.
    private static bool IsCode(string text) =>
        text.Count(char.IsAsciiDigit) >= FewestDigits && text.All(c => char.IsAsciiDigit(c) || char.IsAsciiLetterUpper(c) || c is ' ' or '-' or '/') && text.Any(char.IsAsciiLetterUpper);

    // The length of the words for a number at a part's start, when digits follow; 0 for none.
    private int NumberLength(HeadPart part)
    {
        for (int space = part.Text.IndexOf(' ', StringComparison.Ordinal), words = 1; space > 0 && words <= 3; space = part.Text.IndexOf(' ', space + 1), words++)
        {
            if (Dictionaries.SubLabels.KeyOf(part.Text.AsSpan(0, space)) == "number" && part.Text.AsSpan(space).IndexOfAnyInRange('0', '9') >= 0 && IsWritten(part, space))
            {
                return space;
            }
        }

        return 0;
    }

    // Whether a part begins in the document just as it reads, so that nothing is wrapped there.
    private bool IsWritten(HeadPart part, int length) => source.Document.Text.AsSpan(part.Slice.Start, length).SequenceEqual(part.Text.AsSpan(0, length));

    // "Awarded by" as a part of its own marks the next part.
    private static void DropGivenBy(Entry entry)
    {
        for (int i = 0; i < entry.Parts.Count; i++)
        {
            HeadPart part = entry.Parts[i];
            string[] words = part.Text.Split(' ');
            if (Dictionaries.GivenBy.Is(part.Text))
            {
                entry.Parts.RemoveAt(i);
                if (i < entry.Parts.Count)
                {
                    entry.Parts[i] = entry.Parts[i] with { FollowsAt = true };
                }
            }
            else if (words.Length > 2 && Dictionaries.GivenBy.Is($"{words[0]} {words[1]}"))
            {
                entry.Parts[i] = part with { FollowsAt = true };
            }
        }
    }

    // "Title. Giver."
    private bool SplitAtPeriod(Entry entry, HeadPart only)
    {
        string text = source.Document.Text.Substring(only.Slice.Start, only.Slice.Length);
        int period = text.IndexOf(". ", StringComparison.Ordinal);
        bool isSentence = period > ShortestTitle && period + 2 < text.Length && char.IsUpper(text[period + 2]) && text.LastIndexOf(' ', period) is var space && period - space > 4;
        if (!isSentence)
        {
            return false;
        }

        Slice title = source.Trim(new Slice(only.Slice.Start, period)), giver = source.Trim(Slice.Between(only.Slice.Start + period + 1, only.Slice.End));
        int at = entry.Parts.IndexOf(only);
        entry.Parts[at] = only with { Slice = title, Text = source.Join(title) };
        entry.Parts.Insert(at + 1, reader.Splitter.Cut(only, giver));
        return true;
    }

    // "Grant, £7,400": the sum is neither the title nor who gave it; "Business English, level C1": neither a level nor words in quotes give anything.
    private void SplitAtGiver(Entry entry, HeadPart only, IReadOnlyList<HeadPart> pieces)
    {
        int count = pieces.Count;
        while (count > 1 && IsSum(pieces[count - 1]))
        {
            count--;
        }

        if (count > 1 && !IsOfTitle(pieces[count - 1]))
        {
            SplitLast(entry, only, pieces[count - 1]);
        }
        else
        {
            Slice title = source.Trim(Slice.Between(only.Slice.Start, count < pieces.Count ? pieces[count].Slice.Start - 1 : only.Slice.End));
            entry.Parts[entry.Parts.IndexOf(only)] = only with { Slice = title, Text = source.Join(title) };
        }
    }

    private static bool IsSum(HeadPart part) => !part.HasWords || part.Text.Any(c => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol);

    private bool IsOfTitle(HeadPart part)
    {
        int space = part.Text.IndexOf(' ', StringComparison.Ordinal);
        bool isLevel = Dictionaries.Fluency.Is(part.Text) || (space > 0 && Dictionaries.SubLabels.KeyOf(part.Text.AsSpan(0, space)) == "level");
        return isLevel || IsQuote(part.Text[0]) || IsQuote(source.Document.Text[Math.Max(0, part.Slice.Start - 1)]);
    }

    private static bool IsQuote(char c) => c is '‘' or '“' or '„' or '«' or '"';

    // A full stop or a dash that is left over behind a date, and sums of money.
    private static void DropSigns(Entry entry)
    {
        for (int i = entry.Parts.Count - 1; i >= 0; i--)
        {
            HeadPart part = entry.Parts[i];
            if (part.Label is null && (!part.Text.Any(char.IsLetterOrDigit) || (i > 0 && part.Text.Split(' ').Length <= MostSumWords && part.Text.Any(char.IsDigit) && IsSum(part))))
            {
                entry.Parts.RemoveAt(i);
            }
        }
    }

    // "Title, with a comma, Giver": the last comma parts the giver.
    private void SplitLast(Entry entry, HeadPart only, HeadPart giver)
    {
        Slice title = source.Trim(Slice.Between(only.Slice.Start, giver.Slice.Start));
        int at = entry.Parts.IndexOf(only);
        entry.Parts[at] = only with { Slice = title, Text = source.Join(title) };
        entry.Parts.Insert(at + 1, giver);
    }
}
