using System.Globalization;
using CareerHub.Cv;
using CareerHub.Cv.Photos;

namespace CareerHub.Pdf.Internal;

/// <summary>
/// One attempt at one photograph. The browser decodes the picture in its own process and draws what is to be seen of it; the picture goes in as a data
/// address and comes out as a screenshot, so that no byte of the upload survives.
/// </summary>
internal sealed class PhotoJob(ChromiumSession session, PictureFile picture, PhotoCrop crop) : PageJob<PhotoResult>(session)
{
    private const int Quality = 88;

    protected override async Task<PhotoResult> UseAsync(PdfPage taken)
    {
        var jpeg = await taken.ShootAsync(ConfinedHtml.Wrap(Html(), new PdfOptions()), CvPhoto.Width, CvPhoto.Height, Quality).ConfigureAwait(false);
        return jpeg is null
            ? new PhotoResult(null, PhotoRefusal.Damaged, "The picture is damaged and cannot be shown. Save it again as JPEG and choose that.")
            : new PhotoResult(new CvPhoto(jpeg), null, null);
    }

    // White behind what is transparent; the orientation that a camera wrote is followed (CSS Images 3, image-orientation).
    private string Html()
    {
        var (x, y) = (Percent(crop.X), Percent(crop.Y));
        var zoom = Math.Clamp(double.IsFinite(crop.Zoom) ? crop.Zoom : 1, 1, PhotoCrop.MaxZoom);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""<html><body style="margin:0;background:#fff;overflow:hidden"><img alt="" style="display:block;width:100vw;height:100vh;object-fit:cover;object-position:{x:0.##}% {y:0.##}%;transform-origin:{x:0.##}% {y:0.##}%;transform:scale({zoom:0.###})" src="data:{picture.MediaType};base64,{Convert.ToBase64String(picture.Content.Span)}"></body></html>""");
    }

    private static double Percent(double share) => Math.Clamp(double.IsFinite(share) ? share : 0.5, 0, 1) * 100;
}
