using CareerHub.Profiles;

namespace CareerHub.PostgreSql.Profiles.Internal;

/// <summary>A row of <c>certifications</c>.</summary>
internal sealed class CertificationRow : EntryRow<Certification>
{
    public string? Name { get; set; }

    public string? IssuingOrganization { get; set; }

    public string? CredentialId { get; set; }

    public string? CredentialUrl { get; set; }

    public DateOnly? IssueDate { get; set; }

    public string? IssuePrecision { get; set; }

    public DateOnly? ExpiryDate { get; set; }

    public string? ExpiryPrecision { get; set; }

    internal static CertificationRow From(Certification entry) => new()
    {
        Name = entry.Name,
        IssuingOrganization = entry.IssuingOrganization,
        CredentialId = entry.CredentialId,
        CredentialUrl = entry.CredentialUrl,
        IssueDate = PartialDateColumns.Date(entry.IssueDate),
        IssuePrecision = PartialDateColumns.Precision(entry.IssueDate),
        ExpiryDate = PartialDateColumns.Date(entry.ExpiryDate),
        ExpiryPrecision = PartialDateColumns.Precision(entry.ExpiryDate),
    };

    private protected override Certification ToValues() => new()
    {
        Name = Name,
        IssuingOrganization = IssuingOrganization,
        CredentialId = CredentialId,
        CredentialUrl = CredentialUrl,
        IssueDate = PartialDateColumns.Read(IssueDate, IssuePrecision),
        ExpiryDate = PartialDateColumns.Read(ExpiryDate, ExpiryPrecision),
    };
}
