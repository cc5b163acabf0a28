namespace CareerHub.Profiles.Projection;

/// <summary>A certificate or licence as an audience sees it.</summary>
public sealed record CertificationView
{
    /// <summary>The entry's key.</summary>
    public required Ulid Id { get; init; }

    /// <summary>The name of the certificate.</summary>
    public string? Name { get; init; }

    /// <summary>Who issued it.</summary>
    public string? IssuingOrganization { get; init; }

    /// <summary>Its number.</summary>
    public string? CredentialId { get; init; }

    /// <summary>The address where it can be checked; an absolute http or https address, or null.</summary>
    public string? CredentialUrl { get; init; }

    /// <summary>When it was issued.</summary>
    public PartialDate IssueDate { get; init; }

    /// <summary>When it ends; unknown when it does not.</summary>
    public PartialDate ExpiryDate { get; init; }
}
