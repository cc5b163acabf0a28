using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Which properties of drafts hold dates and addresses; all others hold text.</summary>
internal static class DraftProperties
{
    private static readonly HashSet<string> Dates = new(StringComparer.Ordinal)
    {
        nameof(DraftExperience.Start),
        nameof(DraftExperience.End),
        nameof(DraftAchievement.Date),
        nameof(DraftCertification.IssueDate),
        nameof(DraftCertification.ExpiryDate),
        nameof(DraftPublication.ReleaseDate),
    };

    private static readonly HashSet<string> Addresses = new(StringComparer.Ordinal)
    {
        nameof(DraftLink.Url),
        nameof(DraftExperience.CompanyWebsite),
        nameof(DraftCertification.CredentialUrl),
    };

    public static bool IsDate(string property) => Dates.Contains(property);

    public static bool IsAddress(string property) => Addresses.Contains(property);

    /// <summary>Whether a value is the end of something that goes on.</summary>
    public static bool IsPresent(DraftValue value) => IsDate(value.Property) && value.Text == PartialDate.Present.ToString();
}
