using CareerHub.Profiles.Projection;

namespace CareerHub.Cv.Internal;

/// <summary>Puts what an audience may see into words and order.</summary>
internal sealed class CvDocumentBuilder(CvVersion version)
{
    private readonly CvWords words = CvWords.For(version.Language);
    private readonly CvSelection selection = version.Selection;

    public CvDocument Build(ProfileView view)
    {
        var entries = new CvEntries(words);
        return new CvDocument
        {
            Language = words.Language,
            Name = CvText.Line(view.FullName) ?? "",
            Headline = CvText.Line(view.Headline),
            Contacts = CvContacts.Of(view with { Links = Chosen(view.Links, selection.Links, link => link.Id) }, words.Language),
            Sections =
            [
                .. Summary(view),
                .. Section("experience", Chosen(view.Experiences, selection.Experiences, e => e.Id).Select(entries.Of)),
                .. Section("projects", Chosen(view.Projects, selection.Projects, e => e.Id).Select(entries.Of)),
                .. Education(view, entries),
                .. Section("skills", CvGroups.Of(Chosen(view.Skills, selection.Skills, e => e.Id)), CvSectionLayout.Groups),
                .. Section("certificates", Chosen(view.Certifications, selection.Certifications, e => e.Id).Select(entries.Of)),
                .. Section("awards", Chosen(view.Achievements, selection.Achievements, e => e.Id).Select(entries.Of)),
                .. Section("publications", Chosen(view.Publications, selection.Publications, e => e.Id).Select(entries.Of)),
                .. Section("volunteering", Chosen(view.Volunteering, selection.Volunteering, e => e.Id).Select(entries.Of)),
                .. Section("languages", CvGroups.Of(Chosen(view.Languages, selection.Languages, e => e.Id)), CvSectionLayout.Groups),
                .. Section("interests", CvGroups.Of(Chosen(view.Interests, selection.Interests, e => e.Id)), CvSectionLayout.Groups),
                .. Chosen(view.CustomSections, selection.CustomSections, e => e.Id).SelectMany(Custom),
                .. Section("references", Chosen(view.References, selection.References, e => e.Id).Select(CvEntries.Of)),
            ],
        };
    }

    private IEnumerable<CvSection> Summary(ProfileView view)
    {
        ValueList<string> paragraphs = CvText.Paragraphs(selection.CustomSummary ?? view.Summary);
        return selection.IncludeSummary && paragraphs.Count > 0
            ? [new CvSection("profile", words["profile"], CvSectionLayout.Text, [new CvEntry { Paragraphs = paragraphs }])]
            : [];
    }

    private IEnumerable<CvSection> Education(ProfileView view, CvEntries entries)
    {
        EducationView[] chosen = [.. Chosen(view.Education, selection.Education, e => e.Id)];
        return
        [
            .. Section("education", chosen.Where(e => e.Kind != Profiles.EducationKind.Training).Select(entries.Of)),
            .. Section("training", chosen.Where(e => e.Kind == Profiles.EducationKind.Training).Select(entries.Of)),
        ];
    }

    private static IEnumerable<CvSection> Custom(CustomSectionView section)
    {
        ValueList<string> paragraphs = CvText.Paragraphs(section.Content);
        return CvText.Line(section.Title) is { } title && paragraphs.Count > 0
            ? [new CvSection("custom", title, CvSectionLayout.Text, [new CvEntry { Paragraphs = paragraphs }])]
            : [];
    }

    private IEnumerable<CvSection> Section(string key, IEnumerable<CvEntry> entries, CvSectionLayout layout = CvSectionLayout.Entries)
    {
        ValueList<CvEntry> shown = entries.Where(entry => entry != Nothing).ToValueList();
        return shown.Count > 0 ? [new CvSection(key, words[key], layout, shown)] : [];
    }

    private static readonly CvEntry Nothing = new();

    private static ValueList<T> Chosen<T>(ValueList<T> entries, ValueList<Ulid>? keys, Func<T, Ulid> key)
    {
        if (keys is null)
        {
            return entries;
        }

        HashSet<Ulid> chosen = [.. keys];
        return entries.Where(entry => chosen.Contains(key(entry))).ToValueList();
    }
}
