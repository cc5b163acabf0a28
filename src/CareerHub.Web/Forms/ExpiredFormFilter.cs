using CareerHub.Web.Pages.Errors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace CareerHub.Web.Forms;

/// <summary>
/// A form whose token is missing or has expired gets a page that says so and, when the browser vouches that the form
/// came from this site, offers what was typed to be sent again.
/// </summary>
internal sealed class ExpiredFormFilter : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult)
        {
            context.Result = new ViewResult
            {
                ViewName = "/Pages/Errors/Expired.cshtml",
                StatusCode = StatusCodes.Status400BadRequest,
                ViewData = new ViewDataDictionary<ExpiredForm>(new EmptyModelMetadataProvider(), new ModelStateDictionary())
                {
                    Model = await ExpiredForm.ReadAsync(context.HttpContext.Request, context.HttpContext.RequestAborted),
                },
            };
        }

        await next();
    }
}
