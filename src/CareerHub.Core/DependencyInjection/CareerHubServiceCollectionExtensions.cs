using CareerHub.Completeness;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.DependencyInjection.Internal;
using CareerHub.Profiles.Validation;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareerHub.DependencyInjection;

/// <summary>Adds CareerHub to a host.</summary>
public static class CareerHubServiceCollectionExtensions
{
    /// <summary>
    /// Adds the services of CareerHub.Core; the other packages add theirs to the builder that is returned. What the host registered before stays:
    /// <see cref="TimeProvider"/> (the system's), <see cref="ProfileLimits"/> (those of the options),
    /// <see cref="ICompletenessAlgorithm"/> (<see cref="ProfileCompleteness.V1"/>), <see cref="ICvTemplateEngine"/> (<see cref="CvTemplates"/>)
    /// and <see cref="CvExporter"/> (with the host's <see cref="IPdfRenderer"/>, if there is one), all singletons.
    /// </summary>
    /// <remarks>
    /// Options are checked when the host starts; an <see cref="OptionsValidationException"/> then names every error. Calling it twice adds nothing twice;
    /// both configurations apply.
    /// </remarks>
    /// <param name="services">The host's services.</param>
    /// <param name="configure">Sets options, or null.</param>
    /// <returns>The builder.</returns>
    public static ICareerHubBuilder AddCareerHub(this IServiceCollection services, Action<CareerHubOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        OptionsBuilder<CareerHubOptions> options = services.AddOptions<CareerHubOptions>().ValidateOnStart();
        if (configure is not null)
        {
            options.Configure(configure);
        }

        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<CareerHubOptions>, CareerHubOptionsValidator>());
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton(provider => provider.GetRequiredService<IOptions<CareerHubOptions>>().Value.Limits);
        services.TryAddSingleton(ProfileCompleteness.V1);
        services.TryAddSingleton<ICvTemplateEngine, CvTemplates>();
        services.TryAddSingleton(provider => new CvExporter(provider.GetRequiredService<ICvTemplateEngine>(), provider.GetService<IPdfRenderer>()));
        return new CareerHubBuilder(services);
    }
}
