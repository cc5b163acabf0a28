using CareerHub.Profiles;

namespace CareerHub.Import;

/// <summary>A certificate as a document states it; see <see cref="Profiles.Certification"/>.</summary>
public sealed record DraftCertification : DraftEntry
{
    /// <summary>The name.</summary>
    public Sourced<string>? Name { get; init; }

    /// <summary>The issuer.</summary>
    public Sourced<string>? IssuingOrganization { get; init; }

    /// <summary>The number.</summary>
    public Sourced<string>? CredentialId { get; init; }

    /// <summary>The address.</summary>
    public Sourced<string>? CredentialUrl { get; init; }

    /// <summary>When it was issued.</summary>
    public Sourced<PartialDate>? IssueDate { get; init; }

    /// <summary>When it ends.</summary>
    public Sourced<PartialDate>? ExpiryDate { get; init; }

    /// <inheritdoc/>
    public override IEnumerable<DraftValue> Values() =>
    [
        .. DraftValue.Of(nameof(Name), Name),
        .. DraftValue.Of(nameof(IssuingOrganization), IssuingOrganization),
        .. DraftValue.Of(nameof(CredentialId), CredentialId),
        .. DraftValue.Of(nameof(CredentialUrl), CredentialUrl),
        .. DraftValue.Of(nameof(IssueDate), IssueDate),
        .. DraftValue.Of(nameof(ExpiryDate), ExpiryDate),
    ];
}
