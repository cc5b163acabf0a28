using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using CareerHub.Cv;
using Microsoft.Extensions.Caching.Memory;

namespace CareerHub.Web.PublicPages;

/// <summary>
/// CVs as PDF. A browser is a costly thing to ask twice: what was made of the same document lately is served again, whoever asks for
/// a document that is being made waits for that one, and a document that is too much for the browser is not tried again for a while.
/// </summary>
internal sealed class CvPdfs(ICvTemplateEngine templates, IPdfRenderer renderer) : IDisposable
{
    private const long MaxCachedBytes = 64 * 1024 * 1024;
    private const int FailureBytes = 256;
    private static readonly TimeSpan KeptFor = TimeSpan.FromMinutes(10);
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = MaxCachedBytes });
    private readonly ConcurrentDictionary<Key, Lazy<Task<byte[]>>> running = new();
    private readonly CancellationTokenSource stop = new();

    /// <exception cref="PdfRenderingException">There is none, and why.</exception>
    public async Task<byte[]> RenderAsync(CvDocument document, PaperSize paper, CancellationToken cancellationToken)
    {
        string html = templates.Render(document, CvTemplates.Classic);
        var key = new Key(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(html))), paper);
        return Find(key) ?? await running.GetOrAdd(key, _ => new Lazy<Task<byte[]>>(() => MakeAsync(key, html))).Value.WaitAsync(cancellationToken);
    }

    public void Dispose()
    {
        stop.Cancel();
        stop.Dispose();
        cache.Dispose();
    }

    /// <summary>Not ended by the request that began it: others may wait for the same document.</summary>
    private async Task<byte[]> MakeAsync(Key key, string html)
    {
        try
        {
            byte[] pdf = (await renderer.RenderAsync(html, new PdfOptions { PaperSize = key.Paper }, stop.Token)).Content;
            Keep(key, pdf, pdf.Length);
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

    private byte[]? Find(Key key) => cache.Get(key) switch
    {
        byte[] pdf => pdf,
        PdfRenderingException before => throw new PdfRenderingException(before.Reason, before.Message),
        _ => null,
    };

    private void Keep(Key key, object outcome, int bytes) =>
        cache.Set(key, outcome, new MemoryCacheEntryOptions { Size = bytes, AbsoluteExpirationRelativeToNow = KeptFor });

    private sealed record Key(string Document, PaperSize Paper);
}
