using CareerHub.Profiles;

namespace CareerHub.Web.Editing;

/// <summary>What became of a text put into a field: the new entry, or the sentence that says what is wrong with it.</summary>
internal sealed record FieldResult(ProfileEntry? Entry, string? Error)
{
    public static FieldResult Written(ProfileEntry entry) => new(entry, null);

    public static FieldResult Refused(string error) => new(null, error);
}
