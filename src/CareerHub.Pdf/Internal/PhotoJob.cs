using System.Globalization;
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
        return await taken.ShowPictureAsync(PicturePage.Of(picture, Style())).ConfigureAwait(false) is null
            ? new PhotoResult(null, PhotoRefusal.Damaged, PicturePage.Damaged)
            : new PhotoResult(new CvPhoto(await taken.ShootAsync(CvPhoto.Width, CvPhoto.Height, Quality).ConfigureAwait(false)), null, null);
    }

    private string Style()
    {
        var part = crop.Bounded();
        var (x, y, zoom) = (part.X * 100, part.Y * 100, part.Zoom);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"object-fit:cover;object-position:{x:0.##}% {y:0.##}%;transform-origin:{x:0.##}% {y:0.##}%;transform:scale({zoom:0.###})");
    }
}
