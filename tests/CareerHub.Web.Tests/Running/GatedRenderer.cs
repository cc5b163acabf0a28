using CareerHub.Cv;

namespace CareerHub.Web.Tests.Running;

/// <summary>Draws nothing before the gate is opened.</summary>
internal sealed class GatedRenderer(Func<IPdfRenderer> inner) : IPdfRenderer
{
    private readonly TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => gate.SetResult();

    public async Task<RenderedPdf> RenderAsync(string html, PdfOptions options, CancellationToken cancellationToken = default)
    {
        await gate.Task.WaitAsync(cancellationToken);
        return await inner().RenderAsync(html, options, cancellationToken);
    }
}
