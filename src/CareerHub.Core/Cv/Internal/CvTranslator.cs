using CareerHub.Profiles;
using CareerHub.Profiles.Internal;

namespace CareerHub.Cv.Internal;

/// <summary>Says a profile in another language, as far as its owner has.</summary>
internal static class CvTranslator
{
    /// <summary>The profile with the texts that are translated; what is not stays as it is. Done before projection, which hides what an anonymous project must not say in any language.</summary>
    public static Profile In(Profile profile, string language)
    {
        Dictionary<(Ulid? Entry, string Field), ProfileTranslation> known = Known(profile, language);
        return known.Count == 0 ? profile : new CvProfileTexts(text => known.GetValueOrDefault((text.Entry, text.Field))?.Text).Of(profile);
    }

    public static IReadOnlyList<CvTranslatableText> Texts(Profile profile, string language)
    {
        Dictionary<(Ulid? Entry, string Field), ProfileTranslation> known = Known(profile, language);
        List<CvTranslatableText> texts = [];
        new CvProfileTexts(text =>
        {
            texts.Add(text with { Translation = known.GetValueOrDefault((text.Entry, text.Field)) });
            return null;
        }).Of(profile);
        return texts;
    }

    /// <summary>What a version lacks. In the profile's own language, or when nobody said which that is and nothing is translated, it lacks nothing.</summary>
    public static IReadOnlyList<CvTranslatableText> Missing(Profile profile, string language)
    {
        bool isForeign = profile.Language is { } own ? !LanguageTag.HaveSameBase(own, language) : Known(profile, language).Count > 0;
        return [.. Texts(profile, language).Where(text => text.IsStale || (isForeign && text.IsProse && text.Translation is null))];
    }

    // Translations into the very language, then those into the language of another region or of none; not those of the profile's own.
    private static Dictionary<(Ulid? Entry, string Field), ProfileTranslation> Known(Profile profile, string language) => profile.Translations
        .Where(one => LanguageTag.AreEqual(one.Language, language)
            || (LanguageTag.AreEqual(one.Language, LanguageTag.Base(language)) && !LanguageTag.HaveSameBase(profile.Language, language)))
        .OrderByDescending(one => one.Language.Length)
        .DistinctBy(one => (one.Entry, one.Field))
        .ToDictionary(one => (one.Entry, one.Field));
}
