using CareerHub.Cv;
using CareerHub.Cv.Photos;
using CareerHub.DependencyInjection;
using CareerHub.Pdf.Internal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CareerHub.Pdf;

/// <summary>Adds PDF by Chromium to a host.</summary>
public static class ChromiumPdfBuilderExtensions
{
    /// <summary>
    /// Registers one <see cref="ChromiumPdfRenderer"/>, also as <see cref="IPdfRenderer"/> and <see cref="IPhotoEditor"/> unless the host has
    /// registered its own. The options are checked when the host starts; the browser starts with the first document.
    /// </summary>
    /// <param name="builder">What the host takes from CareerHub.</param>
    /// <param name="configure">Sets options.</param>
    /// <returns>The same builder.</returns>
    public static ICareerHubBuilder AddChromiumPdf(this ICareerHubBuilder builder, Action<ChromiumPdfOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(
            ServiceDescriptor.Singleton<IValidateOptions<ChromiumPdfOptions>, ChromiumPdfOptionsValidator>());
        builder.Services.AddOptions<ChromiumPdfOptions>().Configure(configure ?? (_ => { })).ValidateOnStart();
        builder.Services.TryAddSingleton(services => new ChromiumPdfRenderer(
            services.GetRequiredService<IOptions<ChromiumPdfOptions>>().Value,
            services.GetService<ILogger<ChromiumPdfRenderer>>(),
            services.GetService<TimeProvider>()));
        builder.Services.TryAddSingleton<IPdfRenderer>(services => services.GetRequiredService<ChromiumPdfRenderer>());
        builder.Services.TryAddSingleton<IPhotoEditor>(services => services.GetRequiredService<ChromiumPdfRenderer>());
        return builder;
    }
}
