using CareerHub.Import;
using CareerHub.Parsing.Documents;
using CareerHub.Parsing.Fields.Internal.Contact;
using CareerHub.Parsing.Fields.Internal.Dates;
using CareerHub.Parsing.Fields.Internal.Entries;
using CareerHub.Parsing.Fields.Internal.Lists;
using CareerHub.Parsing.Sections.Internal;

namespace CareerHub.Parsing.Fields.Internal;

/// <summary>Turns a document's text into a draft: rows, sections, then the fields of each section.</summary>
internal static class DraftAssembler
{
    public static (ProfileDraft Draft, IReadOnlyList<Finding> Findings) Assemble(DocumentText document, UnderstandingBudget budget)
    {
        var rows = new DocumentRows(document, budget);
        IReadOnlyList<Section> sections = SectionBuilder.Build(rows);
        var source = new TextSource(document, budget);
        var joiner = new RowJoiner(rows);
        ProfileDraft draft = WithSections(WithPerson(new ProfileDraft(), source, rows, sections, joiner), source, sections, rows, joiner);
        (draft, IReadOnlyList<Finding> unread) = budget.Expired ? (draft, []) : new UnreadText(source, rows, sections).Keep(draft);
        draft = budget.Expired ? new UntouchedText(source).Keep(draft) : draft;
        draft = source.Rate(draft);
        List<Finding> findings = [.. DraftFindings.Of(draft), .. unread];
        if (sections.All(section => section.Kind == SectionKind.Header))
        {
            findings.Add(new Finding(FindingCodes.NoSections, FindingSeverity.Warning, "No section heading was recognised, so that little could be read beyond the contact details. Check every field, or add headings such as \"Work experience\" to the document."));
        }

        return (draft, [.. findings, .. budget.Findings]);
    }

    private static ProfileDraft WithPerson(ProfileDraft draft, TextSource source, DocumentRows rows, IReadOnlyList<Section> sections, RowJoiner joiner)
    {
        UnderstandingBudget budget = rows.Budget;
        var region = new ContactRegion(rows, sections);
        Sourced<string>? email = budget.Try(() => EmailFinder.Find(source, region));
        Sourced<string>? phone = budget.Try(() => PhoneFinder.Find(source, region));
        Sourced<string>? name = budget.Try(() => new NameFinder(source).Find(region, email?.Value));
        Sourced<string>? headline = budget.Try(() => new HeadlineFinder(source, joiner).Find(region, name?.Source));
        Slice[] taken = [.. new[] { email, phone, name, headline }.OfType<Sourced<string>>().Select(value => new Slice(value.Source.Start, value.Source.Length))];
        return draft with
        {
            FullName = name,
            Headline = headline,
            Email = email,
            Phone = phone,
            Links = (budget.Try(() => new LinkFinder(source).Find(region, [.. new[] { name?.Value, email?.Value.Split('@')[0] }.OfType<string>()])) ?? []).ToValueList(),
            Location = budget.Try(() => new PlaceFinder(source).Find(region, taken, name?.Value)),
            Summary = budget.Try(() => new SummaryReader(source, joiner).Find(region, sections)),
        };
    }

    private static ProfileDraft WithSections(ProfileDraft draft, TextSource source, IReadOnlyList<Section> sections, DocumentRows rows, RowJoiner joiner)
    {
        var dates = new DateFinder(monthFirst: rows.Document.Language is null or "en" or "en-US");
        var entries = new EntryReader(source, new EntryRowReader(joiner, dates));
        var work = new WorkReader(source, entries);
        var education = new EducationReader(source, entries);
        // "at" stands in titles, as in "Clitics at sea".
        var byTitle = new EntryReader(source, new EntryRowReader(joiner, dates), cutsAtWords: false);
        var projects = new ProjectReader(source, byTitle);
        var awards = new AwardReader(source, entries);
        var languages = new LanguageReader(source);
        var skillReader = new SkillReader(source, joiner, languages);
        var interests = new InterestReader(source, joiner);
        IReadOnlyList<SkillSection> skills = Each(SectionKind.Skills, section => new[] { skillReader.Read(section) });
        ValueList<DraftLanguage> spoken = [.. Each(SectionKind.Languages, languages.Read), .. skills.SelectMany(section => section.Languages)];
        return draft with
        {
            Experiences = Each(SectionKind.Work, work.Read),
            Volunteering = Each(SectionKind.Volunteer, work.ReadVolunteering),
            Education = [.. Each(SectionKind.Education, education.Read), .. Each(SectionKind.Training, education.Read)],
            Projects = Each(SectionKind.Projects, projects.Read),
            Skills = [.. skills.SelectMany(section => section.Skills)],
            Certifications = Each(SectionKind.Certificates, awards.ReadCertificates),
            Achievements = Each(SectionKind.Awards, awards.ReadAwards),
            Publications = Each(SectionKind.Publications, new PublicationReader(source, joiner, dates, new AwardReader(source, byTitle)).Read),
            Languages = spoken.Count > 0 ? spoken : [.. Each(SectionKind.Header, languages.ReadLabelled), .. Each(SectionKind.Contact, languages.ReadLabelled), .. Each(SectionKind.Other, languages.ReadLabelled)],
            Interests = Each(SectionKind.Interests, interests.Read),
            References = Each(SectionKind.References, new ReferenceReader(source, joiner).Read),
            CustomSections = [.. Each(SectionKind.Other, section => Custom(source, section)), .. skills.SelectMany(section => section.Notes)],
        };

        ValueList<T> Each<T>(SectionKind kind, Func<Section, IEnumerable<T>> read) =>
            rows.Budget.Each(sections.Where(section => section.Kind == kind && section.Rows.Count > 0), read).ToValueList();
    }

    private static IEnumerable<DraftCustomSection> Custom(TextSource source, Section section)
    {
        Sourced<string>? title = section.Heading is { } heading ? source.Text(Slice.Between(heading.Start, heading.End), "section.heading", 0.6) : null;
        if (section.Rows.Count > 0)
        {
            yield return new DraftCustomSection { Title = title, Content = source.Text(Slice.Between(section.Rows[0].Start, section.Rows[^1].End), "section.text", 0.6) };
        }
    }
}
