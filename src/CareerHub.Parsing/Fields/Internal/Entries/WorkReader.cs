using CareerHub.Import;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Reads jobs, and what is written the same way: voluntary work and roles.</summary>
internal sealed class WorkReader(TextSource source, EntryReader reader)
{
    /// <summary>An entry with its roles.</summary>
    internal sealed record Job(Entry Entry, HeadPart? Position, HeadPart? Organization, HeadPart? Place, HeadPart? Url);

    /// <summary>The jobs of a section.</summary>
    public IReadOnlyList<DraftExperience> Read(Section section) =>
        [.. Jobs(section).Select(ToExperience).Where(job => job.Position is not null || job.CompanyName is not null || job.Description is not null || job.Responsibilities.Count > 0)];

    /// <summary>The voluntary roles of a section.</summary>
    public IReadOnlyList<DraftVolunteerExperience> ReadVolunteering(Section section) =>
        [.. Jobs(section).Select(ToVolunteering).Where(job => job.Position is not null || job.Organization is not null || job.Summary is not null)];

    private List<Job> Jobs(Section section)
    {
        IReadOnlyList<Entry> entries = reader.Read(section);
        Heads.SplitCommas(entries, reader.Splitter, part => part.TitleWords > 0, part => part.OrganizationWords > 0);
        Heads.SplitPlaces(entries, reader.Splitter, part => part.TitleWords == 0 || part.FollowsAt || part.OrganizationWords > 0);
        var taken = new HashSet<HeadPart>(ReferenceEqualityComparer.Instance);
        HeadPart?[] urls = RoleVote.Assign(entries, part => part.Label == "url" || part.IsUrl ? 5 : -9, taken, 0);
        HeadPart?[] places = RoleVote.Assign(entries, part => part.Label == "place" || part.IsPlace ? 3 : part.Label is null ? -2 : -9, taken, 0.5);
        HeadPart?[] positions = RoleVote.Assign(entries, PositionEvidence, taken, -0.5);
        HeadPart?[] organizations = RoleVote.Assign(entries, OrganizationEvidence, taken, -3);
        int leftovers = entries.Count(entry => entry.Parts.Any(part => part.FollowsComma && !taken.Contains(part)));
        var jobs = new List<Job>();
        for (int i = 0; i < entries.Count; i++)
        {
            // What follows in most entries is a place of its own kind; what follows in few belongs to the words before.
            bool rare = leftovers * 10 < entries.Count * 7 || entries.Count == 1;
            HeadPart? position = rare ? Heads.Extend(entries[i], positions[i], taken, reader.Splitter, _ => true) : positions[i];
            HeadPart? organization = rare ? Heads.Extend(entries[i], organizations[i], taken, reader.Splitter, part => part.OrganizationWords > 0) : organizations[i];
            jobs.Add(new Job(entries[i], position, organization, places[i] ?? entries[i].Parts.FirstOrDefault(part => part.FollowsComma && !taken.Contains(part) && part.Row == organization?.Row && Heads.LooksLikeCity(part.Text)), urls[i]));
        }

        return WithSharedOrganizations(jobs);
    }

    // Several positions under one employer, who is named once, above the first.
    private static List<Job> WithSharedOrganizations(List<Job> jobs)
    {
        var shared = new List<Job>();
        HeadPart? employer = null;
        for (int i = 0; i < jobs.Count; i++)
        {
            Job job = jobs[i];
            bool isHead = job is { Organization: not null, Position: null, Entry: { Date: null, Body.Count: 0 } } && i + 1 < jobs.Count && jobs[i + 1].Organization is null;
            bool leads = job.Organization is { } own && job.Position is { } position && own.RowOffset < position.RowOffset;
            employer = isHead || leads ? job.Organization : job.Organization is null ? employer : null;
            if (!isHead)
            {
                shared.Add(job.Organization is null && job.Position is not null && employer is not null ? job with { Organization = employer } : job);
            }
        }

        return shared;
    }

    private static double PositionEvidence(HeadPart part) => part.Label switch
    {
        "position" => 10,
        not null => -10,
        _ => (part.TitleWords > 0 ? 1.5 : -0.6) - (part.OrganizationWords > 0 ? 0.8 : 0) - (part.FollowsAt ? 2 : 0) - (part.InBrackets ? 1 : 0) + (part.Row.Style.Bold ? 0.1 : 0) - (part.Slot.Row > 1 ? 0.3 : 0),
    };

    private static double OrganizationEvidence(HeadPart part) => part.Label switch
    {
        "organization" => 10,
        not null => -10,
        _ => (part.OrganizationWords > 0 ? 1.5 : 0) + (part.FollowsAt ? 2 : 0) - (part.TitleWords > 0 ? 0.7 : 0) - (part.InBrackets ? 0.6 : 0) - (0.15 * part.Slot.Row) - (0.1 * part.Slot.Index)
            - (char.IsLower(part.Text[0]) ? 1 : 0),
    };

    private DraftExperience ToExperience(Job job)
    {
        var rows = new TechnologyRows(source, job.Entry.Body);
        var body = new EntryBody(source, rows.Others, job.Entry.Left);
        return new DraftExperience
        {
            Position = Value(job.Position, "entry.position"),
            CompanyName = Value(job.Organization, "entry.organization"),
            CompanyLocation = Value(job.Place, "entry.place"),
            CompanyWebsite = Value(job.Url, "entry.url"),
            Start = Start(job.Entry),
            End = End(job.Entry),
            Description = body.Description,
            Responsibilities = body.Items.ToValueList(),
            Technologies = rows.Technologies,
        };
    }

    private DraftVolunteerExperience ToVolunteering(Job job)
    {
        var body = new EntryBody(source, job.Entry.Body, job.Entry.Left);
        return new DraftVolunteerExperience
        {
            Position = Value(job.Position, "entry.position"),
            Organization = Value(job.Organization, "entry.organization"),
            Url = Value(job.Url, "entry.url"),
            Start = Start(job.Entry),
            End = End(job.Entry),
            Summary = body.Description,
            Highlights = body.Items.ToValueList(),
        };
    }

    private Sourced<string>? Value(HeadPart? part, string method) => part is null ? null : source.Text(part.Slice, method, part.Label is null ? 0.7 : 0.9);

    // One date alone is when the whole of it was: "Summer 2008", "Januar 2023".
    private Sourced<Profiles.PartialDate>? Start(Entry entry) => EntryDates.Start(source, entry) ?? (entry.Date is { IsRange: false } ? EntryDates.End(source, entry) : null);

    private Sourced<Profiles.PartialDate>? End(Entry entry) => EntryDates.End(source, entry);
}
