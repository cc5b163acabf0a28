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
    public static (ProfileDraft Draft, IReadOnlyList<Finding> Findings) Assemble(DocumentText document, CancellationToken cancellationToken)
    {
        var rows = new DocumentRows(document);
        IReadOnlyList<Section> sections = SectionBuilder.Build(rows);
        cancellationToken.ThrowIfCancellationRequested();
        var source = new TextSource(document);
        ProfileDraft draft = WithSections(WithPerson(new ProfileDraft(), source, rows, sections), source, sections, rows);
        var findings = new List<Finding>();
        if (sections.All(section => section.Kind == SectionKind.Header))
        {
            findings.Add(new Finding(FindingCodes.NoSections, FindingSeverity.Warning, "No section heading was recognised, so that little could be read beyond the contact details. Check every field, or add headings such as \"Work experience\" to the document."));
        }

        return (draft, findings);
    }

    private static ProfileDraft WithPerson(ProfileDraft draft, TextSource source, DocumentRows rows, IReadOnlyList<Section> sections)
    {
        var region = new ContactRegion(rows, sections);
        Sourced<string>? email = EmailFinder.Find(source, region);
        Sourced<string>? phone = PhoneFinder.Find(source, region);
        Sourced<string>? name = new NameFinder(source).Find(region, email?.Value);
        Sourced<string>? headline = new HeadlineFinder(source, new RowJoiner(rows)).Find(region, name?.Source);
        Slice[] taken = [.. new[] { email, phone, name, headline }.OfType<Sourced<string>>().Select(value => new Slice(value.Source.Start, value.Source.Length))];
        return draft with
        {
            FullName = name,
            Headline = headline,
            Email = email,
            Phone = phone,
            Links = new LinkFinder(source).Find(region, [.. new[] { name?.Value, email?.Value.Split('@')[0] }.OfType<string>()]).ToValueList(),
            Location = new PlaceFinder(source).Find(region, taken),
            Summary = new SummaryReader(source, new RowJoiner(rows)).Find(region, sections),
        };
    }

    private static ProfileDraft WithSections(ProfileDraft draft, TextSource source, IReadOnlyList<Section> sections, DocumentRows rows)
    {
        var joiner = new RowJoiner(rows);
        var dates = new DateFinder(monthFirst: rows.Document.Language is null or "en" or "en-US");
        var entries = new EntryReader(source, new EntryRowReader(joiner, dates));
        var work = new WorkReader(source, entries);
        var education = new EducationReader(source, entries);
        var projects = new ProjectReader(source, new EntryReader(source, new EntryRowReader(joiner, dates), cutsAtWords: false));
        var awards = new AwardReader(source, entries);
        var languages = new LanguageReader(source);
        var skills = new SkillReader(source, joiner, languages);
        var interests = new InterestReader(source, joiner);
        return draft with
        {
            Experiences = Each(sections, SectionKind.Work, work.Read),
            Volunteering = Each(sections, SectionKind.Volunteer, work.ReadVolunteering),
            Education = [.. Each(sections, SectionKind.Education, education.Read), .. Each(sections, SectionKind.Training, education.Read)],
            Projects = Each(sections, SectionKind.Projects, projects.Read),
            Skills = Each(sections, SectionKind.Skills, section => skills.Read(section).Skills),
            Certifications = Each(sections, SectionKind.Certificates, awards.ReadCertificates),
            Achievements = Each(sections, SectionKind.Awards, awards.ReadAwards),
            Publications = Each(sections, SectionKind.Publications, awards.ReadPublications),
            Languages = [.. Each(sections, SectionKind.Languages, languages.Read), .. Each(sections, SectionKind.Skills, section => skills.Read(section).Languages)],
            Interests = Each(sections, SectionKind.Interests, interests.Read),
            References = Each(sections, SectionKind.References, section => Paragraphs.Group(section.Rows, joiner).Select(paragraph => new DraftReference { Reference = source.Text(paragraph.Slice, "reference", 0.6) })),
            CustomSections = Each(sections, SectionKind.Other, section => Custom(source, section)),
        };
    }

    private static IEnumerable<DraftCustomSection> Custom(TextSource source, Section section)
    {
        Sourced<string>? title = section.Heading is { } heading ? source.Text(Slice.Between(heading.Start, heading.End), "section.heading", 0.6) : null;
        if (section.Rows.Count > 0)
        {
            yield return new DraftCustomSection { Title = title, Content = source.Text(Slice.Between(section.Rows[0].Start, section.Rows[^1].End), "section.text", 0.6) };
        }
    }

    private static ValueList<T> Each<T>(IReadOnlyList<Section> sections, SectionKind kind, Func<Section, IEnumerable<T>> read) =>
        sections.Where(section => section.Kind == kind && section.Rows.Count > 0).SelectMany(read).ToValueList();
}
