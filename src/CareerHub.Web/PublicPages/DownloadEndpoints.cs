using System.Security.Claims;
using System.Text;
using CareerHub.Cv;
using CareerHub.Interchange;
using CareerHub.PostgreSql.Profiles;
using CareerHub.Profiles;
using CareerHub.Profiles.Projection;
using CareerHub.Web.Accounts;
using Microsoft.Net.Http.Headers;

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
        site.MapGet("/p/{slug}/cv.pdf", PublicPdfAsync);
        site.MapGet("/p/{slug}/resume.json", PublicJsonAsync);
    }

    private static async Task<IResult> OwnPdfAsync(ClaimsPrincipal user, IProfileStore store, CvPdfs pdfs, string? paper, CancellationToken cancellationToken)
    {
        Profile profile = await OwnAsync(user, store, cancellationToken);
        CvDocument cv = CvDocument.Create(profile, CvVersion.Default(profile), Audience.Owner)!;
        return Results.File(await pdfs.RenderAsync(cv, PaperOf(paper), cancellationToken), PdfType, FileName(cv.Name, "pdf"));
    }

    private static async Task<IResult> OwnJsonAsync(ClaimsPrincipal user, IProfileStore store, CancellationToken cancellationToken)
    {
        Profile profile = await OwnAsync(user, store, cancellationToken);
        return Results.File(Encoding.UTF8.GetBytes(JsonResume.ToJson(profile)), JsonResume.MediaType, FileName(profile.FullName, "json"));
    }

    private static async Task<IResult> PublicPdfAsync(string slug, PublicProfiles profiles, CvPdfs pdfs, string? paper, CancellationToken cancellationToken) =>
        await profiles.FindAsync(slug, cancellationToken) is { } profile
            ? Results.File(await pdfs.RenderAsync(profile.Cv, PaperOf(paper), cancellationToken), PdfType, FileName(profile.Cv.Name, "pdf"))
            : Results.NotFound();

    private static async Task<IResult> PublicJsonAsync(string slug, PublicProfiles profiles, CancellationToken cancellationToken) =>
        await profiles.FindAsync(slug, cancellationToken) is { } profile
            ? Results.Bytes(Encoding.UTF8.GetBytes(JsonResume.ToJson(profile.View)), JsonResume.MediaType, entityTag: new EntityTagHeaderValue(profile.Tag))
            : Results.NotFound();

    private static async Task<Profile> OwnAsync(ClaimsPrincipal user, IProfileStore store, CancellationToken cancellationToken) =>
        (await store.FindByUserAsync(user.UserId(), cancellationToken))?.Profile ?? new Profile { UserId = user.UserId() };

    private static PaperSize PaperOf(string? paper) =>
        string.Equals(paper, "letter", StringComparison.OrdinalIgnoreCase) ? PaperSize.Letter : PaperSize.A4;

    private static string FileName(string? name, string extension)
    {
        string kept = string.Concat((name ?? "").Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '.' or '\'')).Trim();
        return $"{(kept.Length == 0 ? "CV" : kept + " CV")}.{extension}";
    }
}
