using CareerHub.Cv;
using CareerHub.Web.Database;

namespace CareerHub.Web.Pages.Errors;

internal static class ErrorPagesSetup
{
    /// <summary>Errors and empty refusals become pages in the site's look; only health and addresses for programs stay bare.</summary>
    public static void UseErrorPages(this WebApplication site)
    {
        site.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = static exception => exception switch
            {
                BadHttpRequestException refused => refused.StatusCode,
                PdfRenderingException { Reason: PdfFailure.Unavailable or PdfFailure.Busy or PdfFailure.TimedOut } => StatusCodes.Status503ServiceUnavailable,
                _ when DatabaseFailure.IsUnavailable(exception) => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        site.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
