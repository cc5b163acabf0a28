using CareerHub.Import;
using CareerHub.PostgreSql.Intake;
using CareerHub.Web.Accounts;
using CareerHub.Web.Importing;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace CareerHub.Web.Pages.Import;

/// <summary>Takes a document, reads it, and keeps what was read for the person's review. A document that cannot be read leaves nothing behind.</summary>
[EnableRateLimiting(RateLimits.Upload)]
[RequestSizeLimit(MaxRequestBytes)]
[RequestFormLimits(MultipartBodyLengthLimit = MaxRequestBytes)]
internal sealed class IndexModel(IResumeParser parser, IImportStore imports) : PageModel
{
    // A file that is a little too large still gets its sentence beside the field; one far beyond is refused unread.
    private const long MaxRequestBytes = 32 * 1024 * 1024;
    private const int MaxBytes = 10 * 1024 * 1024;
    private const int ShownImports = 5;

    public static int MaxMegabytes => MaxBytes / (1024 * 1024);

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

        await using Stream stream = Document.OpenReadStream();
        ParseResult result = await parser.ParseAsync(stream, new ParseOptions { MaxBytes = MaxBytes }, cancellationToken);
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

    private async Task ListAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<ImportRecord> latest = await imports.ListAsync(User.UserId(), cancellationToken: cancellationToken);
        Waiting = [.. latest.Where(import => import.Status == ImportStatus.Review).Take(ShownImports)];
    }
}
