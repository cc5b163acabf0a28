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

    public static EvidenceKind KindOf(string property) =>
        Dates.Contains(property) ? EvidenceKind.Date : Addresses.Contains(property) ? EvidenceKind.Address : EvidenceKind.Text;

    /// <summary>Whether a value is the end of something that goes on.</summary>
    public static bool IsPresent(DraftValue value) => Dates.Contains(value.Property) && value.Text == PartialDate.Present.ToString();
}
