using CareerHub.Import;
using CareerHub.Parsing.Sections.Internal;
using CareerHub.Profiles;

namespace CareerHub.Parsing.Fields.Internal.Entries;

/// <summary>Reads jobs, and what is written the same way: voluntary work and roles.</summary>
internal sealed class WorkReader(TextSource source, EntryReader reader)
{
    /// <summary>An entry with its roles.</summary>
    internal sealed record Job(Entry Entry, HeadPart? Position, HeadPart? Organization, HeadPart? Place, HeadPart? Url)
    {
        /// <summary>Parts of the head that none of these is.</summary>
        public IReadOnlyList<HeadPart> Unread { get; init; } = Entry.Unread;
    }

    /// <summary>The jobs of a section.</summary>
    public IReadOnlyList<DraftExperience> Read(Section section) =>
        [.. Jobs(section).Select(ToExperience).Where(job => job.Position is not null || job.CompanyName is not null || job.Description is not null || job.Responsibilities.Count > 0)];

    /// <summary>The voluntary roles of a section.</summary>
    public IReadOnlyList<DraftVolunteerExperience> ReadVolunteering(Section section) =>
        [.. Jobs(section).Select(ToVolunteering).Where(job => job.Position is not null || job.Organization is not null || job.Summary is not null)];

    private List<Job> Jobs(Section section)
    {
        IReadOnlyList<Entry> entries = reader.Read(section);
        IReadOnlyList<HeadPart?[]> roles = new HeadRoles(reader.Splitter, new WorkRoles()).Read(entries);
        List<Job> jobs = [.. entries.Select((entry, i) => new Job(entry, roles[i][WorkRoles.Position], roles[i][WorkRoles.Organization], roles[i][WorkRoles.Place], entry.Url))];
        return WithSharedOrganizations(jobs);
    }

    // Several positions under one employer, who is named once, above the first.
    private static List<Job> WithSharedOrganizations(List<Job> jobs)
    {
        var shared = new List<Job>();
        HeadPart? employer = null;
        IReadOnlyList<HeadPart> above = [];
        for (int i = 0; i < jobs.Count; i++)
        {
            Job job = jobs[i];
            bool isHead = job is { Organization: not null, Position: null, Entry: { Date: null, Body.Count: 0 } } && i + 1 < jobs.Count && jobs[i + 1].Organization is null;
            bool leads = job.Organization is { } own && job.Position is { } position && own.RowOffset < position.RowOffset;
            employer = isHead || leads ? job.Organization : job.Organization is null ? employer : null;
            if (isHead)
            {
                above = job.Unread;
                continue;
            }

            shared.Add(job with { Organization = job.Organization ?? (job.Position is not null ? employer : null), Unread = [.. above, .. job.Unread] });
            above = [];
        }

        return shared;
    }

    private DraftExperience ToExperience(Job job)
    {
        var rows = new TechnologyRows(source, job.Entry.Body);
        HeadPart? employment = job.Unread.FirstOrDefault(part => EmploymentTypes.Find(part.Text) is not null);
        var body = new EntryBody(source, rows.Others, job.Entry.Left, [.. job.Unread.Where(part => part != employment)]);
        return new DraftExperience
        {
            Position = Value(job.Position, "entry.position"),
            CompanyName = Value(job.Organization, "entry.organization"),
            CompanyLocation = Value(job.Place, "entry.place"),
            CompanyWebsite = Value(job.Url, "entry.url") ?? PartLink.Of(source, job.Organization),
            EmploymentType = Value(employment, "entry.employment"),
            Start = Start(job.Entry),
            End = End(job.Entry),
            Description = body.Description,
            Responsibilities = body.Items.ToValueList(),
            Technologies = rows.Technologies,
        };
    }

    private DraftVolunteerExperience ToVolunteering(Job job)
    {
        var body = new EntryBody(source, job.Entry.Body, job.Entry.Left, [.. job.Place is { } place ? [place] : Array.Empty<HeadPart>(), .. job.Unread]);
        return new DraftVolunteerExperience
        {
            Position = Value(job.Position, "entry.position"),
            Organization = Value(job.Organization, "entry.organization"),
            Url = Value(job.Url, "entry.url") ?? PartLink.Of(source, job.Organization),
            Start = Start(job.Entry),
            End = End(job.Entry),
            Summary = body.Description,
            Highlights = body.Items.ToValueList(),
        };
    }

    private Sourced<string>? Value(HeadPart? part, string method) => part is null ? null : source.Text(part.Slice, method, part.Label is null ? 0.7 : 0.9);

    // One date alone is when the whole of it was: "Summer 2008", "Januar 2023".
    private Sourced<PartialDate>? Start(Entry entry) => EntryDates.Start(source, entry) ?? (entry.Date is { IsRange: false } ? EntryDates.End(source, entry) : null);

    private Sourced<PartialDate>? End(Entry entry) => EntryDates.End(source, entry);
}
