using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>profile_translations</c>: a text of the profile, or of one of its entries, in another language.</summary>
internal sealed class ProfileTranslationRow
{
    public Ulid ProfileId { get; set; }

    public string Language { get; set; } = "";

    /// <summary>The entry; the profile itself for a text of its own.</summary>
    public Ulid EntryId { get; set; }

    public string Field { get; set; } = "";

    public string Text { get; set; } = "";

    public string? OriginalHash { get; set; }

    /// <summary>The rows of a profile, without those of entries that it does not have.</summary>
    internal static List<ProfileTranslationRow> From(Profile profile, IEnumerable<ProfileEntry> entries)
    {
        var keys = entries.Select(entry => entry.Id).ToHashSet();
        return
        [
            .. profile.Translations
                .Where(translation => translation.Entry is not { } entry || keys.Contains(entry))
                .Select(translation => From(profile.Id, translation)),
        ];
    }

    internal ProfileTranslation ToTranslation() => new(Language, EntryId == ProfileId ? null : EntryId, Field, Text, OriginalHash);

    private static ProfileTranslationRow From(Ulid profileId, ProfileTranslation translation) => new()
    {
        ProfileId = profileId,
        Language = translation.Language,
        EntryId = translation.Entry ?? profileId,
        Field = translation.Field,
        Text = translation.Text,
        OriginalHash = translation.OriginalHash,
    };
}
