using CareerHub.Cv;
using CareerHub.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace CareerHub.Pdf.Tests;

public sealed class ChromiumPdfBuilderExtensionsTests
{
    [Fact]
    public async Task AddChromiumPdf_ByDefault_RegistersOneRendererUnderBothTypes()
    {
        var builder = new Builder();
        builder.AddChromiumPdf();
        await using var services = builder.Services.BuildServiceProvider();

        Assert.Same(services.GetRequiredService<ChromiumPdfRenderer>(), services.GetRequiredService<IPdfRenderer>());
    }

    [Fact]
    public async Task AddChromiumPdf_HostHasARenderer_LeavesIt()
    {
        var builder = new Builder();
        builder.Services.AddSingleton<IPdfRenderer, HostRenderer>();
        builder.AddChromiumPdf();
        await using var services = builder.Services.BuildServiceProvider();

        Assert.IsType<HostRenderer>(services.GetRequiredService<IPdfRenderer>());
    }

    [Fact]
    public async Task AddChromiumPdf_WrongOptions_SaysAllOfThemAtTheStart()
    {
        var builder = new Builder();
        builder.AddChromiumPdf(options => (options.Pages, options.MaxQueued) = (0, -1));
        await using var services = builder.Services.BuildServiceProvider();

        var exception = Assert.Throws<OptionsValidationException>(() => services.GetRequiredService<IStartupValidator>().Validate());

        Assert.Equal("Pages must be from 1 to 32, not 0.; MaxQueued must be from 0 to 10000, not -1.", exception.Message);
    }

    private sealed class Builder : ICareerHubBuilder
    {
        public IServiceCollection Services { get; } = new ServiceCollection();
    }

    private sealed class HostRenderer : IPdfRenderer
    {
        public Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default) =>
            Task.FromResult(new RenderedPdf([], 1, []));
    }
}
