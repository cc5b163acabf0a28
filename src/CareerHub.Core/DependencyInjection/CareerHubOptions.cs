using CareerHub.Profiles.Validation;

namespace CareerHub.DependencyInjection;

/// <summary>What a host can set about the profile itself.</summary>
public sealed class CareerHubOptions
{
    /// <summary>The longest texts and lists that a profile may hold.</summary>
    public ProfileLimits Limits { get; set; } = new();
}
