using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Interchange;
using Microsoft.Extensions.Caching.Memory;

namespace CareerHub.Web.PublicPages;

/// <summary>
/// CVs as PDF. A browser is a costly thing to ask twice: what was made of the same document lately is served again, whoever asks for
/// a document that is being made waits for that one, and a document that is too much for the browser is not tried again for a while.
/// </summary>
internal sealed class CvPdfs(ICvTemplateEngine templates, CvExporter exporter) : IDisposable
{
    private const long MaxCachedBytes = 64 * 1024 * 1024;
    private const int FailureBytes = 256;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxCachedBytes });
    private readonly ConcurrentDictionary<string, Lazy<Task<CvPdf>>> running = new();
    private readonly CancellationTokenSource stop = new();

    /// <exception cref="PdfRenderingException">There is none, and why.</exception>
    public async Task<CvPdf> RenderAsync(CvDocument document, string template, CancellationToken cancellationToken)
    {
        string key = KeyOf(document, template);
        return Find(key) ?? await running.GetOrAdd(key, _ => new Lazy<Task<CvPdf>>(() => MakeAsync(key, document, template))).Value.WaitAsync(cancellationToken);
    }

    /// <summary>The PDF of a document that is being drawn or was drawn lately, without beginning anything; null when there is none.</summary>
    public Task<CvPdf>? FindBegun(CvDocument document, string template)
    {
        string key = KeyOf(document, template);
        return running.TryGetValue(key, out Lazy<Task<CvPdf>>? begun) ? begun.Value : Find(key) is { } pdf ? Task.FromResult(pdf) : null;
    }

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
        cache.Dispose();
    }

    /// <summary>Names everything that goes into the file: what is drawn, what is attached, the look and the date.</summary>
    private string KeyOf(CvDocument document, string template)
    {
        string content = string.Join('\0', templates.Render(document, template), JsonResume.ToJson(document.Shown), document.Style, document.Title, document.ModifiedAt.UtcTicks);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
    }

    /// <summary>Not ended by the request that began it: others may wait for the same document.</summary>
    private async Task<CvPdf> MakeAsync(string key, CvDocument document, string template)
    {
        try
        {
            CvPdf pdf = await exporter.RenderPdfAsync(document, template, stop.Token);
            Keep(key, pdf, pdf.Content.Length);
            return pdf;
        }
        catch (PdfRenderingException e) when (e.Reason is PdfFailure.TimedOut or PdfFailure.TooLarge)
        {
            Keep(key, e, FailureBytes);
            throw;
        }
        finally
        {
            running.TryRemove(key, out _);
        }
    }

    private CvPdf? Find(string key) => cache.Get(key) switch
    {
        CvPdf pdf => pdf,
        PdfRenderingException before => throw new PdfRenderingException(before.Reason, before.Message),
        _ => null,
    };

    private void Keep(string key, object outcome, int bytes) =>
        cache.Set(key, outcome, new MemoryCacheEntryOptions { Size = bytes, AbsoluteExpirationRelativeToNow = KeptFor });
}
