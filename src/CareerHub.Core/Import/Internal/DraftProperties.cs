using CareerHub.Profiles;

namespace CareerHub.Import.Internal;

/// <summary>Which properties of drafts hold dates and addresses; all others hold text.</summary>
internal static class DraftProperties
{
    public static EvidenceKind KindOf(string property) => property switch
    {
        nameof(DraftExperience.Start) or nameof(DraftExperience.End) or nameof(DraftAchievement.Date) or nameof(DraftCertification.IssueDate)
            or nameof(DraftCertification.ExpiryDate) or nameof(DraftPublication.ReleaseDate) => EvidenceKind.Date,
        nameof(DraftLink.Url) or nameof(DraftExperience.CompanyWebsite) or nameof(DraftCertification.CredentialUrl) => EvidenceKind.Address,
        _ => EvidenceKind.Text,
    };

    /// <summary>Whether a value is the end of something that goes on.</summary>
    public static bool IsPresent(DraftValue value) => KindOf(value.Property) == EvidenceKind.Date && value.Text == PartialDate.Present.ToString();
}
