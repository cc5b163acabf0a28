using CareerHub.Cv.Internal;
using CareerHub.Profiles;
using CareerHub.Profiles.Validation;

namespace CareerHub.Cv;

/// <summary>One CV of a person: a selection from the profile with overrides and a look, never a copy of it; table <c>cv_versions</c>.</summary>
public sealed record CvVersion
{
    /// <summary>The longest <see cref="Name"/>, in characters.</summary>
    public const int MaxNameLength = 100;

    /// <summary>The key.</summary>
    public Ulid Id { get; init; } = Ulid.NewUlid();

    /// <summary>What the person calls it, 1 to <see cref="MaxNameLength"/> characters.</summary>
    public required string Name { get; init; }

    /// <summary>The template, one of <see cref="ICvTemplateEngine.Templates"/>; <c>classic</c> unless set.</summary>
    public string Template { get; init; } = CvTemplates.Classic;

    /// <summary>The major version of the template that the person chose; 1 unless set. A template changes its look only with a new one.</summary>
    public int TemplateVersion { get; init; } = 1;

    /// <summary>The language of headings and dates (BCP 47), and of texts where the profile has them in it; <c>en</c> unless set.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What of the profile it shows, in which order.</summary>
    public CvSelection Selection { get; init; } = CvSelection.Everything;

    /// <summary>Where it says something else than the profile.</summary>
    public CvOverrides Overrides { get; init; } = CvOverrides.None;

    /// <summary>How it looks.</summary>
    public CvStyle Style { get; init; } = CvStyle.Default;

    /// <summary>How much of its dates it shows.</summary>
    public CvDatePolicy Dates { get; init; }

    /// <summary>Whether it hides who the person is: name, photograph, contact, links, and the dates of education and training.</summary>
    public bool IsBlind { get; init; }

    /// <summary>Whether it is the one that is used when none is named; a profile has at most one.</summary>
    public bool IsDefault { get; init; }

    /// <summary>
    /// When it was changed last; the dates of its files are this, so that the same version gives the same bytes. What stores it sets this, and tells by it
    /// whether it was changed since it was read. The start of Unix time, unless set, is that of a version that was never stored.
    /// </summary>
    public DateTimeOffset ModifiedAt { get; init; } = DateTimeOffset.UnixEpoch;

    /// <summary>The version that a profile has before its owner makes one: everything but the photograph and the references, which name third persons.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The version. Its key is the profile's, so that it stays the same as long as it is not saved.</returns>
    public static CvVersion Default(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new CvVersion { Id = profile.Id, Name = "CV", Selection = CvSelection.Everything with { References = [] } };
    }

    /// <summary>A version of its own that shows the same.</summary>
    /// <param name="name">What the person calls it.</param>
    /// <returns>The version, with a new key; it is not the default.</returns>
    public CvVersion Duplicate(string name) => this with { Id = Ulid.NewUlid(), Name = name, IsDefault = false, ModifiedAt = DateTimeOffset.UnixEpoch };

    /// <summary>Checks every property and finds all errors at once. A template that nobody knows is no error: it may come back.</summary>
    /// <param name="limits">The longest texts; the defaults of <see cref="ProfileLimits"/> unless given.</param>
    /// <returns>The errors, none when the version can be stored.</returns>
    public ValidationResult Validate(ProfileLimits? limits = null) => CvVersionRules.Check(this, limits ?? new ProfileLimits());

    /// <summary>Everything but key, name, template, default and date as the JSON of <c>sections_config</c>.</summary>
    /// <returns>A JSON object: <c>include_photo</c>, <c>include_summary</c>, <c>section_order</c>, a list of keys for each section that is not shown whole, <c>language</c>, <c>template_version</c>, <c>custom_summary</c>, <c>custom_headline</c>, <c>overrides</c> by entry, <c>style</c>, <c>dates</c>, <c>blind</c>.</returns>
    /// <exception cref="InvalidOperationException">A list is longer than it may be.</exception>
    public string ToConfig() => CvConfigJson.Write(this);

    /// <summary>Takes over what <see cref="ToConfig"/> wrote. Members that are missing keep their defaults, unknown ones are ignored.</summary>
    /// <param name="config">A JSON object.</param>
    /// <returns>The version with it.</returns>
    /// <exception cref="System.Text.Json.JsonException">The text is no JSON object, or one of its members is not of its type or has too many items.</exception>
    public CvVersion WithConfig(string config) => CvConfigJson.Read(this, config);

    /// <summary>The overrides whose originals have changed since they were written.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The stale ones; empty when there is none.</returns>
    public IReadOnlyList<CvStaleOverride> StaleOverrides(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return CvStaleness.Of(this, profile);
    }

    /// <summary>The texts of a profile that this version shows in another language than its own: those without a translation, and those whose translation is stale.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>
    /// The texts in the order of the profile, without those that this version selects away; none when the version is in the profile's own language,
    /// or when <see cref="Profile.Language"/> is not known and nothing is translated yet.
    /// </returns>
    public IReadOnlyList<CvTranslatableText> Untranslated(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return [.. CvTranslator.Missing(profile, Language).Where(text => CvSelectedTexts.IsShown(this, text))];
    }

    /// <summary>The text of a profile's entry in the form that an override has it: paragraphs, then points after "- ".</summary>
    /// <param name="profile">The profile.</param>
    /// <param name="entry">The entry's key.</param>
    /// <returns>The text, empty when the entry has none; null when the profile has no such entry, or one without a text.</returns>
    public static string? TextOf(Profile profile, Ulid entry)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return CvStaleness.Texts(profile).GetValueOrDefault(entry);
    }
}
