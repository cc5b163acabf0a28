using CareerHub.Import;
using CareerHub.PostgreSql.Intake;
using CareerHub.Web.Accounts;
using CareerHub.Web.Hosting;
using CareerHub.Web.Importing;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;

namespace CareerHub.Web.Pages.Import;

/// <summary>Takes a document, reads it, and keeps what was read for the person's review. A document that cannot be read leaves nothing behind.</summary>
[EnableRateLimiting(RateLimits.Upload)]
internal sealed class IndexModel(DocumentDesk desk, IImportStore imports, IOptions<SiteOptions> options) : PageModel
{
    // The most that the store lists.
    private const int Listed = 100;
    private readonly ImportOptions limits = options.Value.Import;

    public int MaxMegabytes => limits.MaxDocumentBytes / (1024 * 1024);

    public int KeptDays => (int)limits.Retention.TotalDays;

    [BindProperty]
    public IFormFile? Document { get; set; }

    public IReadOnlyList<ImportRecord> Waiting { get; private set; } = [];

    public Task OnGetAsync(CancellationToken cancellationToken) => ListAsync(cancellationToken);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        if (Document is null)
        {
            return await RefuseAsync("Choose a file first.", cancellationToken);
        }

        if ((await WaitingAsync(cancellationToken)).Count >= limits.MaxWaiting)
        {
            return await RefuseAsync($"{limits.MaxWaiting} documents wait for your review already. Look at one of them or discard it, then bring the next.", cancellationToken);
        }

        await using Stream stream = Document.OpenReadStream();
        ParseResult? result = await desk.ReadAsync(stream, cancellationToken);
        if (result is null)
        {
            return await RefuseAsync("Many documents are being read at the moment. Nothing of yours was kept; try again in a minute.", cancellationToken);
        }

        if (!result.Succeeded)
        {
            return await RefuseAsync(result.Findings.First(finding => finding.Severity == FindingSeverity.Error).Message, cancellationToken);
        }

        Ulid id = Ulid.NewUlid();
        await imports.CreateAsync(id, User.UserId(), "UPLOAD", StoredDraft.Write(result), cancellationToken);
        return RedirectToPage("/Import/Review", new { id });
    }

    private async Task<IActionResult> RefuseAsync(string sentence, CancellationToken cancellationToken)
    {
        ModelState.Remove(nameof(Document));
        ModelState.AddModelError(nameof(Document), sentence);
        await ListAsync(cancellationToken);
        return Page();
    }

    private async Task ListAsync(CancellationToken cancellationToken) => Waiting = await WaitingAsync(cancellationToken);

    private async Task<IReadOnlyList<ImportRecord>> WaitingAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ImportRecord> latest = await imports.ListAsync(User.UserId(), Listed, cancellationToken);
        return [.. latest.Where(import => import.Status == ImportStatus.Review)];
    }
}
