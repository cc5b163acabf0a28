using CareerHub.Profiles;

namespace CareerHub.Web.Translating;

/// <summary>How far a translation has come.</summary>
/// <param name="Total">The texts that want a translation, and those that have one.</param>
/// <param name="Missing">Those of them without one.</param>
/// <param name="Stale">Those whose originals have changed since.</param>
internal sealed record TranslationState(int Total, int Missing, int Stale)
{
    public static TranslationState Of(Profile profile, string language) => Of(TranslationRows.Of(profile, language));

    public static TranslationState Of(IReadOnlyCollection<TranslationRow> rows) =>
        new(rows.Count(row => row.IsProse || row.Own is not null), rows.Count(row => row.IsMissing), rows.Count(row => row.IsStale));

    public override string ToString() => Done + (Stale switch
    {
        0 => "",
        1 => ", 1 older than its original",
        _ => $", {Stale} older than their originals",
    });

    private string Done => (Total, Missing) switch
    {
        (0, _) => "Nothing to translate yet",
        (1, 0) => "The one text there is",
        (_, 0) => $"All {Total} texts",
        _ when Missing == Total => $"None of {Total} texts",
        _ => $"{Total - Missing} of {Total} texts",
    };
}
