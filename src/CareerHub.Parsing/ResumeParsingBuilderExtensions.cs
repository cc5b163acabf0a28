using CareerHub.DependencyInjection;
using CareerHub.Import;
using CareerHub.Parsing.Documents;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace CareerHub.Parsing;

/// <summary>Adds the reading of CVs to a host.</summary>
public static class ResumeParsingBuilderExtensions
{
    /// <summary>
    /// Registers one <see cref="ResumeParser"/>, also as <see cref="IResumeParser"/> unless the host has registered its own.
    /// An <see cref="IOcrEngine"/> that the host has registered recognises text in pictures, unless the options name one.
    /// The options are checked when the host starts.
    /// </summary>
    /// <param name="builder">What the host takes from CareerHub.</param>
    /// <param name="configure">Sets options, or null.</param>
    /// <returns>The same builder.</returns>
    public static ICareerHubBuilder AddResumeParsing(this ICareerHubBuilder builder, Action<ResumeParserOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<ResumeParserOptions>, ResumeParserOptionsValidator>());
        builder.Services.AddOptions<ResumeParserOptions>()
            .Configure(configure ?? (_ => { }))
            .PostConfigure<IServiceProvider>((options, services) => options.OcrEngine ??= services.GetService<IOcrEngine>())
            .ValidateOnStart();
        builder.Services.TryAddSingleton(services => new ResumeParser(services.GetRequiredService<IOptions<ResumeParserOptions>>().Value));
        builder.Services.TryAddSingleton<IResumeParser>(services => services.GetRequiredService<ResumeParser>());
        return builder;
    }
}
