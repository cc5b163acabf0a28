using CareerHub.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace CareerHub.Web.Importing;

internal static class ImportSetup
{
    // Ten fields for each of the most entries that a document of ten megabytes is likely to give.
    private const int MostReviewFields = 20_000;

    public static void AddImporting(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<DocumentDesk>();
        builder.Services.AddHostedService<ImportRetention>();
        ImportOptions limits = builder.ReadSiteOptions().Import;
        builder.Services.AddRazorPages(pages =>
        {
            pages.Conventions.AddPageApplicationModelConvention("/Import/Index", page => Limit(page, limits.MaxUploadBytes, new RequestFormLimitsAttribute()));
            pages.Conventions.AddPageApplicationModelConvention("/Import/Review", page => Limit(
                page,
                limits.MaxReviewBytes,
                new RequestFormLimitsAttribute { ValueCountLimit = MostReviewFields, ValueLengthLimit = limits.MaxReviewBytes }));
        });
    }

    private static void Limit(PageApplicationModel page, long bytes, RequestFormLimitsAttribute form)
    {
        form.MultipartBodyLengthLimit = bytes;
        var size = new RequestSizeLimitAttribute(bytes);
        page.Filters.Add(size);
        page.Filters.Add(form);
        page.EndpointMetadata.Add(size);
    }
}
