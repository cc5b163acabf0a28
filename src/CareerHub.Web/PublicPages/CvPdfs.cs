using CareerHub.Cv;
using Microsoft.Extensions.Caching.Memory;

namespace CareerHub.Web.PublicPages;

/// <summary>CVs as PDF. One that was made of the same document lately is served again: a browser is a costly thing to ask twice.</summary>
internal sealed class CvPdfs(ICvTemplateEngine templates, IPdfRenderer renderer) : IDisposable
{
    private const long MaxCachedBytes = 64 * 1024 * 1024;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxCachedBytes });

    public async Task<byte[]> RenderAsync(CvDocument document, PaperSize paper, CancellationToken cancellationToken)
    {
        string html = templates.Render(document, CvTemplates.Classic);
        if (cache.TryGetValue((html, paper), out byte[]? kept) && kept is not null)
        {
            return kept;
        }

        byte[] pdf = await renderer.RenderAsync(html, new PdfOptions { PaperSize = paper }, cancellationToken);
        return cache.Set((html, paper), pdf, new MemoryCacheEntryOptions { Size = pdf.Length + (2 * html.Length), AbsoluteExpirationRelativeToNow = KeptFor });
    }

    public void Dispose() => cache.Dispose();
}
