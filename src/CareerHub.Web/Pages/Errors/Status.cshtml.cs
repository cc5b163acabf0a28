using System.Globalization;
using CareerHub.Cv;
using CareerHub.Web.Database;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareerHub.Web.Pages.Errors;

/// <summary>Every error of the site. Pages reach it by re-execution, under their own address and with their own method.</summary>
[AllowAnonymous]
[WorksWithoutDatabase]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class StatusModel : PageModel
{
    public int Status { get; private set; }

    public ErrorWords Words { get; private set; } = ErrorWords.For(StatusCodes.Status404NotFound);

    /// <summary>The address that failed, when asking for it once more is harmless.</summary>
    public string RetryPath { get; private set; } = "/";

    // Not a handler: a request reaches this page with whatever method it has, PUT and DELETE among them.
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context) =>
        Show(int.TryParse(RouteData.Values["status"]?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out int status) ? status : null);

    private void Show(int? status)
    {
        var failed = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        var refused = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();

        // Whoever opens the address of the error page itself finds that there is nothing here.
        Status = failed is not null ? Response.StatusCode : refused is not null ? status ?? Response.StatusCode : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        Words = (failed?.Error as PdfRenderingException is { } pdf ? ErrorWords.For(pdf.Reason) : null) ?? ErrorWords.For(Status);
        RetryPath = failed?.Path ?? refused?.OriginalPath + refused?.OriginalQueryString;
        if (Status is StatusCodes.Status503ServiceUnavailable or StatusCodes.Status429TooManyRequests)
        {
            Response.Headers.RetryAfter = Status == StatusCodes.Status429TooManyRequests ? "60" : "5";
        }
    }
}
