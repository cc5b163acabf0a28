using CareerHub.Cv;
using Microsoft.Extensions.DependencyInjection;

namespace CareerHub.DependencyInjection;

/// <summary>Adds a host's own CV templates.</summary>
public static class CvTemplateBuilderExtensions
{
    /// <summary>Adds a template to those that come with CareerHub; one with the id of another takes its place.</summary>
    /// <param name="builder">The builder.</param>
    /// <param name="template">The template: <see cref="CvTemplate.FromFolder"/> and <see cref="CvTemplate.FromResources"/> read and check it here, at registration, and name every error.</param>
    /// <returns>The builder.</returns>
    public static ICareerHubBuilder AddCvTemplate(this ICareerHubBuilder builder, CvTemplate template)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(template);
        builder.Services.AddSingleton(template);
        return builder;
    }
}
