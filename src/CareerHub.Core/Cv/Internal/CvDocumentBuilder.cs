using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal;

/// <summary>Puts what an audience may see into words and order.</summary>
internal sealed class CvDocumentBuilder(CvVersion version)
{
    private readonly CvWords words = CvWords.For(version.Language);
    private readonly CvSelection selection = version.Selection;

    public CvDocument Build(ProfileView view)
    {
        ProfileView shown = new CvShown(version).Of(view);
        string name = CvText.Line(shown.FullName) ?? "";
        return new CvDocument
        {
            Language = words.Language,
            Title = name.Length > 0 ? name : words["cv"],
            Name = name,
            Headline = CvText.Line(shown.Headline),
            Contacts = CvContacts.Of(shown, words),
            Sections = Ordered(Sections(shown)).ToValueList(),
            IsOrdered = selection.SectionOrder is not null,
            ShowsPhoto = selection.IncludePhoto && !version.IsBlind,
            Style = version.Style,
            ModifiedAt = version.ModifiedAt,
            Shown = shown,
        };
    }

    private IEnumerable<CvSection> Sections(ProfileView view)
    {
        var entries = new CvEntries(words);
        return
        [
            .. Summary(view),
            .. Section("experience", view.Experiences.Select(entries.Of)),
            .. Section("projects", view.Projects.Select(entries.Of)),
            .. Section("education", view.Education.Where(e => e.Kind != EducationKind.Training).Select(entries.Of)),
            .. Section("training", view.Education.Where(e => e.Kind == EducationKind.Training).Select(entries.Of)),
            .. Section("skills", CvGroups.Of(view.Skills), CvSectionLayout.Groups),
            .. Section("certificates", view.Certifications.Select(entries.Of)),
            .. Section("awards", view.Achievements.Select(entries.Of)),
            .. Section("publications", view.Publications.Select(entries.Of)),
            .. Section("volunteering", view.Volunteering.Select(entries.Of)),
            .. Section("languages", CvGroups.Of(view.Languages), CvSectionLayout.Groups),
            .. Section("interests", CvGroups.Of(view.Interests), CvSectionLayout.Groups),
            .. view.CustomSections.SelectMany(Custom),
            .. Section("references", view.References.Select(CvEntries.Of)),
        ];
    }

    private IEnumerable<CvSection> Ordered(IEnumerable<CvSection> sections) =>
        selection.SectionOrder is { } order ? CvSectionOrder.By(order, sections) : sections;

    private IEnumerable<CvSection> Summary(ProfileView view)
    {
        ValueList<string> paragraphs = CvText.Paragraphs(view.Summary);
        return paragraphs.Count > 0
            ? [new CvSection("profile", words["profile"], CvSectionLayout.Text, [new CvEntry { Paragraphs = paragraphs }])]
            : [];
    }

    private static IEnumerable<CvSection> Custom(CustomSectionView section)
    {
        ValueList<string> paragraphs = CvText.Paragraphs(section.Content);
        return CvText.Line(section.Title) is { } title && paragraphs.Count > 0
            ? [new CvSection("custom", title, CvSectionLayout.Text, [new CvEntry { Id = section.Id, Paragraphs = paragraphs }])]
            : [];
    }

    private IEnumerable<CvSection> Section(string key, IEnumerable<CvEntry> entries, CvSectionLayout layout = CvSectionLayout.Entries)
    {
        ValueList<CvEntry> shown = entries.Where(entry => entry with { Id = null } != Nothing).ToValueList();
        return shown.Count > 0 ? [new CvSection(key, words[key], layout, shown)] : [];
    }

    private static readonly CvEntry Nothing = new();
}
