using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.DependencyInjection;

/// <summary>Collects what a host takes from CareerHub; each package adds an extension method to it.</summary>
public interface ICareerHubBuilder
{
    /// <summary>The host's services. What the host registered before wins.</summary>
    IServiceCollection Services { get; }
}
