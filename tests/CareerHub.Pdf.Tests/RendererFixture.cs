using CareerHub.Cv;

namespace CareerHub.Pdf.Tests;

/// <summary>One renderer for the tests that do no harm to its browser.</summary>
public sealed class RendererFixture : IAsyncLifetime
{
    public ChromiumPdfRenderer Renderer { get; } = new(new ChromiumPdfOptions { Timeout = TimeSpan.FromMinutes(2) });

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => Renderer.DisposeAsync().AsTask();

    public async Task<byte[]> RenderAsync(string html, PaperSize paper = PaperSize.A4) =>
        (await Renderer.RenderAsync(html, new PdfOptions { PaperSize = paper })).Content;
}
