namespace CareerHub.Profiles.Validation.Internal;

/// <summary>Checks the profile's language and its texts in others.</summary>
internal static class TranslationRules
{
    // As long as any that is known, and as a word that a later version may know.
    private const int MaxFieldLength = 30;
    private const int MaxHashLength = 64;

    public static void Check(Profile profile, ValidationContext context)
    {
        if (profile.Language is { } language)
        {
            context.Language(nameof(profile.Language), language);
        }

        context.Count(nameof(profile.Translations), "translated texts", profile.Translations.Count, context.Limits.Translations);
        var seen = new HashSet<(string, Ulid?, string)>();
        for (int i = 0; i < profile.Translations.Count; i++)
        {
            Check(profile.Translations[i], $"{nameof(profile.Translations)}[{i}]", context);
            if (!seen.Add((profile.Translations[i].Language, profile.Translations[i].Entry, profile.Translations[i].Field)))
            {
                context.Add($"{nameof(profile.Translations)}[{i}]", ValidationCodes.Duplicate, "A text is translated twice into one language.");
            }
        }
    }

    private static void Check(ProfileTranslation translation, string path, ValidationContext context)
    {
        context.Language($"{path}.{nameof(translation.Language)}", translation.Language);
        context.RequireOne($"{path}.{nameof(translation.Field)}", "A translation needs the name of what it translates.", translation.Field);
        context.Text($"{path}.{nameof(translation.Field)}", "field's name", translation.Field, MaxFieldLength);
        context.RequireOne($"{path}.{nameof(translation.Text)}", "A translation needs a text.", translation.Text);
        context.Text($"{path}.{nameof(translation.Text)}", "translation", translation.Text, context.Limits.CustomContent);
        context.Text($"{path}.{nameof(translation.OriginalHash)}", "fingerprint", translation.OriginalHash, MaxHashLength);
    }
}
