using System.Security.Claims;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Cv.Photos;
using CareerHub.PostgreSql.Cv;
using CareerHub.Web.Accounts;
using CareerHub.Web.PublicPages;
using CareerHub.Web.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Net.Http.Headers;

namespace CareerHub.Web.Cvs;

/// <summary>The files of a person's own CVs, and the pages that show one in a frame.</summary>
internal static class CvEndpoints
{
    // Two fields for each of the most entries that a profile may have in all its sections.
    private const int MostContentFields = 40_000;

    // Above the limit of a photograph, so that what is a little too large gets its sentence beside the field.
    private const long MostPhotoUpload = 24 * 1024 * 1024;

    // A person who follows a link to a PDF that takes longer than a moment sees that it is being drawn; a program waits.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void AddCvs(this IServiceCollection services)
    {
        services.AddScoped<OwnCvs>();
        services.AddScoped<PhotoDesk>();
        services.AddSingleton<CvFiles>();
        services.AddSingleton<CvChecks>();
        services.AddRazorPages(pages =>
        {
            pages.Conventions.AddPageApplicationModelConvention("/Cvs/Contents", page => page.Filters.Add(new RequestFormLimitsAttribute { ValueCountLimit = MostContentFields }));
            pages.Conventions.AddPageApplicationModelConvention("/Cvs/Photo", LimitPhoto);
        });
    }

    public static void MapCvs(this WebApplication site)
    {
        site.MapGet("/cvs/{id:ulid}/preview", PreviewAsync).RequireAuthorization().WithMetadata(new ContentPolicyAttribute(ContentPolicies.Document));
        site.MapGet("/cvs/{id:ulid}/cv.{extension}", ExportAsync).RequireAuthorization().RequireRateLimiting(RateLimits.Render).WithMetadata(new ContentPolicyAttribute(ContentPolicies.Document));
        site.MapGet("/cvs/photo/picture", PictureAsync).RequireAuthorization();
        site.MapGet("/cvs/copies/{id:ulid}/file", CopyAsync).RequireAuthorization().WithMetadata(new ContentPolicyAttribute(ContentPolicies.Document));
    }

    private static async Task<IResult> PreviewAsync(HttpContext context, ClaimsPrincipal user, OwnCvs cvs, ICvTemplateEngine templates, Ulid id, string? template, CancellationToken cancellationToken)
    {
        if (await cvs.FindAsync(id, user.UserId(), cancellationToken) is not { } cv)
        {
            return Results.NotFound();
        }

        string chosen = templates.Known(template ?? cv.Version.Template);
        return EntityTags.Offer(context, cv.Tag($"preview {chosen}"), isPrivate: true)
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Content(templates.Render(cv.Document, chosen), CvFormat.Html.MediaType());
    }

    private static async Task<IResult> ExportAsync(HttpContext context, ClaimsPrincipal user, OwnCvs cvs, CvFiles files, Ulid id, string extension, CancellationToken cancellationToken)
    {
        if (FormatOf(extension) is not { } format || await cvs.FindAsync(id, user.UserId(), cancellationToken) is not { } cv)
        {
            return Results.NotFound();
        }

        if (EntityTags.Offer(context, cv.Tag(extension), isPrivate: true))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        Task<byte[]> made = files.MakeAsync(cv, format, cancellationToken);
        if (format == CvFormat.Pdf && context.Request.Headers["Sec-Fetch-Mode"] == "navigate" && await Task.WhenAny(made, Task.Delay(Patience, cancellationToken)) != made)
        {
            context.Response.Headers.Remove(HeaderNames.ETag);
            return Results.LocalRedirect($"/cvs/{id}/drawing");
        }

        return Results.File(await made, format.MediaType(), FileNames.Of(cv.Document.Name, extension));
    }

    private static async Task<IResult> CopyAsync(ClaimsPrincipal user, IFrozenCvStore store, Ulid id, CancellationToken cancellationToken) =>
        await store.FindAsync(id, user.UserId(), cancellationToken) is { } copy && await store.OpenAsync(id, user.UserId(), cancellationToken) is { } content
            ? Results.File(content, copy.MediaType, FileNames.Of(copy.VersionName, copy.FileExtension.TrimStart('.')))
            : Results.NotFound();

    private static async Task<IResult> PictureAsync(HttpContext context, ClaimsPrincipal user, PhotoDesk photos, CancellationToken cancellationToken) =>
        await photos.FindSourceAsync(user.UserId(), cancellationToken) is not { } source ? Results.NotFound()
            : EntityTags.Offer(context, $"\"{PhotoTag.Of(new CvPhoto(source.Content))}\"", isPrivate: true) ? Results.StatusCode(StatusCodes.Status304NotModified)
            : Results.Bytes(source.Content, CvPhoto.MediaType);

    private static void LimitPhoto(PageApplicationModel page)
    {
        var size = new RequestSizeLimitAttribute(MostPhotoUpload);
        page.Filters.Add(size);
        page.Filters.Add(new RequestFormLimitsAttribute { MultipartBodyLengthLimit = MostPhotoUpload });
        page.EndpointMetadata.Add(size);
    }

    private static CvFormat? FormatOf(string extension) =>
        CvFormats.All.Select(format => (CvFormat?)format).FirstOrDefault(format => format!.Value.FileExtension() == "." + extension);
}
