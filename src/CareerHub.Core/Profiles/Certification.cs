namespace CareerHub.Profiles;

/// <summary>A certificate or licence: JSON Resume <c>certificates</c>, table <c>certifications</c>.</summary>
public sealed record Certification : ProfileEntry
{
    /// <summary>The name of the certificate.</summary>
    public string? Name { get; init; }

    /// <summary>Who issued it.</summary>
    public string? IssuingOrganization { get; init; }

    /// <summary>Its number.</summary>
    public string? CredentialId { get; init; }

    /// <summary>The address where it can be checked.</summary>
    public string? CredentialUrl { get; init; }

    /// <summary>When it was issued.</summary>
    public PartialDate IssueDate { get; init; }

    /// <summary>When it ends; unknown when it does not.</summary>
    public PartialDate ExpiryDate { get; init; }

    /// <summary>Whether it has ended: its last possible day is before the given one.</summary>
    /// <param name="today">The day to ask about.</param>
    /// <returns>True when it has ended; false when it has not or its end is not known.</returns>
    public bool IsExpired(DateOnly today) => ExpiryDate.IsDate && ExpiryDate.LastDay < today;
}
