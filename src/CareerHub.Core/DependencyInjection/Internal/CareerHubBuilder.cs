using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.DependencyInjection.Internal;

internal sealed class CareerHubBuilder(IServiceCollection services) : ICareerHubBuilder
{
    public IServiceCollection Services { get; } = services;
}
