using System.Globalization;
using CareerHub.Cv.Exports;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Cvs;

/// <summary>Stands in for a PDF that takes longer than a moment, until it is drawn or has failed; what draws it has its limit.</summary>
internal sealed class DrawingModel(OwnCvs cvs, CvFiles files) : PageModel
{
    private const int Longest = 120;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    public OwnCv Cv { get; private set; } = null!;

    /// <summary>The address of the file.</summary>
    public string Address => $"/cvs/{Cv.Version.Id}/cv.pdf";

    public bool IsReady { get; private set; }

    /// <summary>Whether nothing is being drawn any more, or it takes too long to wait for.</summary>
    public bool IsGivenUp { get; private set; }

    /// <summary>How often the page was fetched before: about as many seconds.</summary>
    [BindProperty(SupportsGet = true)]
    public int For { get; set; } = 2;

    public async Task<IActionResult> OnGetAsync(Ulid id, CancellationToken cancellationToken)
    {
        if (await cvs.FindAsync(id, User.UserId(), cancellationToken) is not { } cv)
        {
            return NotFound();
        }

        Cv = cv;
        IsGivenUp = files.FindBegun(cv) is not { } begun || For >= Longest || !await WaitAsync(begun, cancellationToken);
        if (!IsGivenUp)
        {
            Response.Headers["Refresh"] = IsReady ? "0;url=" + Address : string.Create(CultureInfo.InvariantCulture, $"0;url=/cvs/{Cv.Version.Id}/drawing?for={For + 1}");
        }

        return Page();
    }

    private async Task<bool> WaitAsync(Task<CvPdf> begun, CancellationToken cancellationToken)
    {
        IsReady = await Task.WhenAny(begun, Task.Delay(Patience, cancellationToken)) == begun;

        // A failure becomes the page that says so.
        return !IsReady || await begun is not null;
    }
}
