using System.Security.Claims;
using System.Text;
using CareerHub.Cv;
using CareerHub.Interchange;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using CareerHub.Web.Accounts;
using CareerHub.Web.Cvs;
using CareerHub.Web.Security;

namespace CareerHub.Web.PublicPages;

/// <summary>The files: one's own CV and profile, and those of a public page.</summary>
internal static class DownloadEndpoints
{
    private const string PdfType = "application/pdf";

    public static void AddDownloads(this IServiceCollection services)
    {
        services.AddSingleton<PublicProfiles>();
        services.AddSingleton<CvPdfs>();
    }

    public static void MapDownloads(this WebApplication site)
    {
        site.MapGet("/download/cv.pdf", OwnPdfAsync).RequireAuthorization();
        site.MapGet("/download/resume.json", OwnJsonAsync).RequireAuthorization();
        site.MapGet("/p/{slug}/cv.pdf", PublicPdfAsync).RequireRateLimiting(RateLimits.PublicPdf);
        site.MapGet("/p/{slug}/resume.json", PublicJsonAsync);
    }

    /// <summary>The default CV, or what stands in for it.</summary>
    private static async Task<IResult> OwnPdfAsync(
        ClaimsPrincipal user, OwnCvs cvs, IProfileStore store, CvPdfs pdfs, ICvTemplateEngine templates, string? paper, CancellationToken cancellationToken)
    {
        if (await cvs.ListAsync(user.UserId(), cancellationToken) is [var cv, ..])
        {
            return await PdfAsync(cv.Document, templates.Known(cv.Version.Template), paper, pdfs, cancellationToken);
        }

        Profile empty = await OwnAsync(user, store, cancellationToken);
        return await PdfAsync(CvDocument.Create(empty, CvVersion.Default(empty), Audience.Owner)!, CvTemplates.Classic, paper, pdfs, cancellationToken);
    }

    private static async Task<IResult> OwnJsonAsync(ClaimsPrincipal user, IProfileStore store, CancellationToken cancellationToken)
    {
        Profile profile = await OwnAsync(user, store, cancellationToken);
        return Results.File(Encoding.UTF8.GetBytes(JsonResume.ToJson(profile)), JsonResume.MediaType, FileNames.Of(profile.FullName, "json"));
    }

    private static async Task<IResult> PublicPdfAsync(HttpContext context, string slug, PublicProfiles profiles, CvPdfs pdfs, string? paper, CancellationToken cancellationToken)
    {
        if (await profiles.FindAsync(slug, cancellationToken) is not { } profile)
        {
            return Results.NotFound();
        }

        return EntityTags.Offer(context, $"{profile.Tag[..^1]}-{PaperOf(paper, profile.Cv)}\"")
            ? Results.StatusCode(StatusCodes.Status304NotModified)
            : await PdfAsync(profile.Cv, profile.Template, paper, pdfs, cancellationToken);
    }

    private static async Task<IResult> PublicJsonAsync(HttpContext context, string slug, PublicProfiles profiles, CancellationToken cancellationToken) =>
        await profiles.FindAsync(slug, cancellationToken) is not { } profile ? Results.NotFound()
        : EntityTags.Offer(context, profile.Tag) ? Results.StatusCode(StatusCodes.Status304NotModified)
        : Results.Bytes(Encoding.UTF8.GetBytes(JsonResume.ToJson(profile.View)), JsonResume.MediaType);

    private static async Task<Profile> OwnAsync(ClaimsPrincipal user, IProfileStore store, CancellationToken cancellationToken) =>
        (await store.FindByUserAsync(user.UserId(), cancellationToken))?.Profile ?? new Profile { UserId = user.UserId() };

    private static async Task<IResult> PdfAsync(CvDocument cv, string template, string? paper, CvPdfs pdfs, CancellationToken cancellationToken)
    {
        CvDocument onPaper = cv with { Style = cv.Style with { Paper = PaperOf(paper, cv) } };
        return Results.File((await pdfs.RenderAsync(onPaper, template, cancellationToken)).Content, PdfType, FileNames.Of(cv.Name, "pdf"));
    }

    /// <summary>The paper that is asked for, or that of the CV.</summary>
    private static PaperSize PaperOf(string? paper, CvDocument cv) =>
        Enum.TryParse(paper, ignoreCase: true, out PaperSize size) && Enum.IsDefined(size) ? size : cv.Style.Paper;
}
