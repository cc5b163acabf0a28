using CareerHub.Cv.Photos;

namespace CareerHub.Pdf.Internal;

/// <summary>One attempt at drawing a whole picture anew.</summary>
internal sealed class RedrawJob(ChromiumSession session, PictureFile picture, PhotoLimits limits) : PageJob<PhotoSourceResult>(session)
{
    private const int Quality = 90;

    // Chromium draws no larger window in one piece on every machine.
    private const int MaxSide = 8000;

    protected override async Task<PhotoSourceResult> UseAsync(PdfPage taken)
    {
        if (await taken.ShowPictureAsync(PicturePage.Of(picture, "object-fit:fill")).ConfigureAwait(false) is not { } size)
        {
            return new PhotoSourceResult(null, PhotoRefusal.Damaged, PicturePage.Damaged);
        }

        var scale = Math.Min(Math.Sqrt(limits.MaxKeptPixels / ((double)size.Width * size.Height)), (double)MaxSide / Math.Max(size.Width, size.Height));
        var jpeg = await taken.ShootAsync(Scaled(size.Width, scale), Scaled(size.Height, scale), Quality).ConfigureAwait(false);
        return new PhotoSourceResult(new CvPhotoSource(jpeg, new PhotoCrop()), null, null);
    }

    private static int Scaled(int side, double scale) => Math.Max(1, (int)Math.Round(side * Math.Min(1, scale)));
}
