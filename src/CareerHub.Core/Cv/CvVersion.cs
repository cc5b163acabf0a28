using CareerHub.Profiles;

namespace CareerHub.Cv;

/// <summary>One CV of a person: a selection from the profile, never a copy of it; table <c>cv_versions</c>.</summary>
public sealed record CvVersion
{
    /// <summary>The key.</summary>
    public Ulid Id { get; init; } = Ulid.NewUlid();

    /// <summary>What the person calls it, 1 to 100 characters.</summary>
    public required string Name { get; init; }

    /// <summary>The template, one of <see cref="ICvTemplateEngine.Templates"/>; <c>classic</c> unless set.</summary>
    public string Template { get; init; } = CvTemplates.Classic;

    /// <summary>The language of headings and dates (BCP 47): <c>en</c> or <c>de</c>; another one gets <c>en</c>.</summary>
    public string Language { get; init; } = "en";

    /// <summary>What of the profile it shows.</summary>
    public CvSelection Selection { get; init; } = CvSelection.Everything;

    /// <summary>The version that a profile has before its owner makes one: everything but the photograph and the references, which name third persons.</summary>
    /// <param name="profile">The profile.</param>
    /// <returns>The version. Its key is the profile's, so that it stays the same as long as it is not saved.</returns>
    public static CvVersion Default(Profile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return new CvVersion { Id = profile.Id, Name = "CV", Selection = CvSelection.Everything with { References = [] } };
    }
}
