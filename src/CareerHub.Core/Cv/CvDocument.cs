using CareerHub.Cv.Internal;
using CareerHub.Cv.Photos;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;

namespace CareerHub.Cv;

/// <summary>A CV ready to show: what a version selects of what an audience may see, in words, in order. Templates and exports are made of it.</summary>
public sealed record CvDocument
{
    /// <summary>The smallest <see cref="Scale"/>: a text of 10 points is 8 points then, which can still be read on paper.</summary>
    public const double MinScale = 0.8;

    /// <summary>The languages that a CV's headings and dates can be in (BCP 47).</summary>
    public static ValueList<string> Languages => CvWords.Languages;

    /// <summary>The language of headings and dates (BCP 47).</summary>
    public required string Language { get; init; }

    /// <summary>Which way the language is written: <c>ltr</c> or <c>rtl</c>.</summary>
    public string Direction => Internal.CvDirection.Of(Language);

    /// <summary>What stands between the items of a list in the language, with its spaces: <c>", "</c> in English.</summary>
    public string ListSeparator => CvWords.For(Language).ListSeparator;

    /// <summary>What stands between a label and what it labels: <c>": "</c> in English, with a space before it in French.</summary>
    public string LabelSeparator => CvWords.For(Language).LabelSeparator;

    /// <summary>What the document is called: the person's name, or "Curriculum vitae" in its language when that is hidden or not known.</summary>
    public string Title { get; init; } = "";

    /// <summary>The person's name, or an empty text.</summary>
    public string Name { get; init; } = "";

    /// <summary>One line about the person, or null.</summary>
    public string? Headline { get; init; }

    /// <summary>
    /// The photograph as a <c>data:</c> address of a PNG, JPEG or WebP in base 64, or null. A CV shows nothing that would have to be fetched;
    /// any other address is not shown. <see cref="WithPhoto"/> sets it.
    /// </summary>
    public string? Photo { get; init; }

    /// <summary>Whether the version shows the photograph: it was chosen, and the CV is not blind.</summary>
    public bool ShowsPhoto { get; init; }

    /// <summary>How to reach the person.</summary>
    public ValueList<CvContact> Contacts { get; init; } = [];

    /// <summary>The sections that have something in them, in order.</summary>
    public ValueList<CvSection> Sections { get; init; } = [];

    /// <summary>Whether the person put the sections into their order; otherwise a template may do so.</summary>
    public bool IsOrdered { get; init; }

    /// <summary>How it looks, as far as the template leaves that open.</summary>
    public CvStyle Style { get; init; } = CvStyle.Default;

    /// <summary>The size of type and gaps relative to the template's, from <see cref="MinScale"/> to 1; 1 unless set. What is beyond counts as the nearest.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>When the version was changed last: the date of its files.</summary>
    public DateTimeOffset ModifiedAt { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>The data behind the words: exactly what is shown, for exports that are read by machine.</summary>
    public ProfileView Shown { get; init; } = new() { Audience = Audience.Public };

    /// <summary>
    /// Makes the document. A CV is made to be handed to others: whoever asks for it, an anonymous project is shown as the public sees it.
    /// </summary>
    /// <param name="profile">The profile.</param>
    /// <param name="version">What to show of it.</param>
    /// <param name="audience">Who asks for it: the owner gets telephone and e-mail into the CV.</param>
    /// <returns>The document, or null when the audience may see nothing of the profile.</returns>
    public static CvDocument? Create(Profile profile, CvVersion version, Audience audience)
    {
        ArgumentNullException.ThrowIfNull(profile);
        ArgumentNullException.ThrowIfNull(version);
        Profile told = CvTranslator.In(profile, version.Language);
        return ProfileProjection.For(told, audience) is { } view
            ? new CvDocumentBuilder(version).Build(view with { Projects = ForOthers(told, view) })
            : null;
    }

    /// <summary>The document with a photograph, where its version shows one.</summary>
    /// <param name="photo">The photograph, or null when there is none.</param>
    /// <returns>The document; the same when it shows none.</returns>
    public CvDocument WithPhoto(CvPhoto? photo) => ShowsPhoto && photo is not null ? this with { Photo = photo.ToDataAddress() } : this;

    private static ValueList<ProjectView> ForOthers(Profile profile, ProfileView view)
    {
        if (view.Audience == Audience.Public || view.Projects.All(project => !project.IsAnonymous))
        {
            return view.Projects;
        }

        ProfileView shown = ProfileProjection.For(profile with { Visibility = Visibility.Public }, Audience.Public)!;
        Dictionary<Ulid, ProjectView> redacted = shown.Projects.ToDictionary(project => project.Id);
        return view.Projects.Select(project => project.IsAnonymous ? redacted[project.Id] : project).ToValueList();
    }
}
