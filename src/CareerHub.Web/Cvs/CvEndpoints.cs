using System.Security.Claims;
using CareerHub.Cv;
using CareerHub.Cv.Exports;
using CareerHub.Web.Accounts;
using CareerHub.Web.PublicPages;
using CareerHub.Web.Security;

namespace CareerHub.Web.Cvs;

/// <summary>The files of a person's own CVs, and the pages that show one in a frame.</summary>
internal static class CvEndpoints
{
    public static void AddCvs(this IServiceCollection services) => services.AddScoped<OwnCvs>();

    public static void MapCvs(this WebApplication site)
    {
        site.MapGet("/cvs/{id:ulid}/preview", PreviewAsync).RequireAuthorization().WithMetadata(new ContentPolicyAttribute(ContentPolicies.Document));
        site.MapGet("/cvs/{id:ulid}/cv.{extension}", ExportAsync).RequireAuthorization().RequireRateLimiting(RateLimits.Render).WithMetadata(new ContentPolicyAttribute(ContentPolicies.Document));
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

    private static async Task<IResult> ExportAsync(
        HttpContext context, ClaimsPrincipal user, OwnCvs cvs, CvExporter exporter, CvPdfs pdfs, ICvTemplateEngine templates, Ulid id, string extension, CancellationToken cancellationToken)
    {
        if (FormatOf(extension) is not { } format || await cvs.FindAsync(id, user.UserId(), cancellationToken) is not { } cv)
        {
            return Results.NotFound();
        }

        if (EntityTags.Offer(context, cv.Tag(extension), isPrivate: true))
        {
            return Results.StatusCode(StatusCodes.Status304NotModified);
        }

        CvDocument document = cv.Document;
        string template = templates.Known(cv.Version.Template);
        using var content = new MemoryStream();
        if (format == CvFormat.Pdf)
        {
            content.Write((await pdfs.RenderAsync(document, template, cancellationToken)).Content);
        }
        else
        {
            await exporter.ExportAsync(document, template, format, content, cancellationToken);
        }

        return Results.File(content.ToArray(), format.MediaType(), FileNames.Of(document.Name, extension));
    }

    private static CvFormat? FormatOf(string extension) =>
        CvFormats.All.Select(format => (CvFormat?)format).FirstOrDefault(format => format!.Value.FileExtension() == "." + extension);
}
